import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { embedScriptPlugin } from './src/build/embed-script-plugin.ts';
import { graphDataPlugin } from './src/build/graph-data-plugin.ts';
import { pagesPlugin } from './src/build/pages-plugin.ts';
import { SECURITY_HEADERS } from './src/build/security-headers.ts';

export default defineConfig({
  // Relative: the map works at any path of any host.
  base: './',
  plugins: [react(), graphDataPlugin(), embedScriptPlugin(), pagesPlugin()],
  preview: { headers: SECURITY_HEADERS },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
