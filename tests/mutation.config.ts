import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutation` runs: those that ask about the graph file and the address. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/{model,address,data,perspective,state}/**/*.test.ts',
      'tests/property/{parse,request-url,crowds}.test.ts',
    ],
    testTimeout: 60_000,
  },
});
