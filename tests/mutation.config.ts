import { defineConfig } from 'vitest/config';

/**
 * The tests that `npm run mutation` runs: those that ask about the graph file and the address, without those
 * that take seconds each. They share what they load: each of thousands of changes would load it anew.
 */
export default defineConfig({
  test: {
    include: [
      'tests/unit/{model,address,data,perspective,state}/**/*.test.ts',
      'tests/unit/layout/fold-*.test.ts',
      'tests/property/request-url.test.ts',
    ],
    exclude: ['tests/unit/model/limits.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
