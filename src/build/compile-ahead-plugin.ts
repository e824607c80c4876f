import type { Plugin } from 'vite';

/** Chromium reads this as an instruction, other browsers as a comment. It has to be the first line. */
const HINT = '//# allFunctionsCalledOnLoad';

/**
 * Has Chromium compile each bundle at once, beside the page's own thread, and not every function when
 * it is first called: what the first view fetches is called on arrival, the rest while a reader waits.
 */
export const compileAheadPlugin = (): Plugin => ({
  name: 'bestuurskaart:compile-ahead',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = `${HINT}\n${file.code}`;
      }
    },
  },
});
