import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { asciiStylesPlugin } from './src/build/ascii-text.ts';
import { OLDEST_BROWSERS } from './src/build/browser-floor.ts';
import { BUNDLES, partsToPreload } from './src/build/bundles.ts';
import { shortClassName } from './src/build/class-names.ts';
import { compileAheadPlugin } from './src/build/compile-ahead-plugin.ts';
import { embedScriptPlugin } from './src/build/embed-script-plugin.ts';
import { graphDataPlugin } from './src/build/graph-data-plugin.ts';
import { lookPlugin } from './src/build/look-plugin.ts';
import { notices } from './src/build/notices-plugin.ts';
import { offlinePlugin } from './src/build/offline-plugin.ts';
import { pagesPlugin } from './src/build/pages-plugin.ts';
import { SECURITY_HEADERS } from './src/build/security-headers.ts';
import { singleFilePlugins } from './src/build/single-file-plugin.ts';
import { slimFlowPlugin } from './src/build/slim-flow-plugin.ts';
import { slimFlowStylesPlugin } from './src/build/slim-flow-styles-plugin.ts';
import { slimIconsPlugin } from './src/build/slim-icons-plugin.ts';
import { wordsPlugin } from './src/build/words-plugin.ts';

/**
 * Browser tests that take minutes: every letter, name, list, question, fault and pixel in every state, and
 * a second build to compare. They are run by `npm run test:all`, before each release, so that `npm test`
 * stays short enough to be waited for.
 */
const LONG = [
  'any-letters',
  'axe',
  'axe-frames',
  'axe-layers',
  'bad-input',
  'before-and-after',
  'built-twice',
  'by-ear',
  'character-keys',
  'clicker',
  'console',
  'crowd',
  'cut-off',
  'dense-prerendered',
  'deployed',
  'eight-questions',
  'embed-manners',
  'embed-steering',
  'faults',
  'handout',
  'headings-once',
  'hidden-people',
  'history',
  'holes',
  'host-pages',
  'kept',
  'kept-offline',
  'legible',
  'long-lists',
  'looks',
  'manners',
  'memory',
  'narrow',
  'odd-hosts',
  'odd-proxies',
  'offline',
  'old-browser',
  'own-language',
  'own-map-kinds',
  'own-national-list',
  'paper',
  'plain-picture',
  'policy',
  'prerendered',
  'present-access',
  'presenter-alone',
  'presenter-window',
  'provenance',
  'questions',
  'release-life',
  'released',
  'save-picture',
  'settings',
  'share',
  'single-file',
  'soak',
  'stays-up',
  'stays-up-framed',
  'told',
  'unfurls',
].map((name) => `tests/browser/${name}.test.ts`);

/** What a browser is waited for: a busy machine is no fault of what is tested. */
const POLL = { poll: { timeout: 10_000 } };

/** Mode of `npm run build:single`: one file that opens from disk. */
const SINGLE = 'single';

export default defineConfig(({ mode, command }) => {
  const { collect, write } = notices();
  return {
    // Relative: the map works at any path of any host.
    base: './',
    plugins:
      mode === SINGLE
        ? [
            react(),
            lookPlugin(),
            wordsPlugin(),
            slimFlowPlugin(),
            slimFlowStylesPlugin(),
            slimIconsPlugin(),
            ...singleFilePlugins(import.meta.dirname),
            collect(),
            write(),
          ]
        : [
            react(),
            lookPlugin(),
            wordsPlugin(),
            slimFlowPlugin(),
            slimFlowStylesPlugin(),
            slimIconsPlugin(),
            asciiStylesPlugin(),
            graphDataPlugin(),
            embedScriptPlugin(),
            pagesPlugin(),
            compileAheadPlugin(),
            offlinePlugin(collect),
            collect(),
            write(),
          ],
    css: command === 'build' ? { modules: { generateScopedName: shortClassName } } : {},
    publicDir: mode === SINGLE ? false : 'public',
    preview: { headers: SECURITY_HEADERS },
    server: { headers: SECURITY_HEADERS },
    build: {
      target: [...OLDEST_BROWSERS],
      modulePreload: { polyfill: false, resolveDependencies: partsToPreload },
      outDir: mode === SINGLE ? 'dist-single' : 'dist',
      rolldownOptions: {
        // Numbers of the look stand where they are used, and are in no page that does not use them.
        optimization: { inlineConst: { mode: 'all' } },
        ...(mode === SINGLE ? {} : { output: { codeSplitting: BUNDLES } }),
      },
    },
    // A page from disk has no origin, and may start no module as a worker.
    worker: { format: mode === SINGLE ? 'iife' : 'es', plugins: () => [collect()] },
    test: {
      maxWorkers: '100%',
      projects: [
        {
          test: {
            name: 'unit',
            include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.{ts,tsx}'],
            // Generous: a busy machine is no fault of what is tested.
            testTimeout: 60_000,
          },
        },
        {
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            exclude: LONG,
            testTimeout: 120_000,
            hookTimeout: 120_000,
            expect: POLL,
          },
        },
        {
          test: {
            name: 'long',
            include: LONG,
            testTimeout: 120_000,
            hookTimeout: 120_000,
            expect: POLL,
          },
        },
      ],
    },
  };
});
