/** Longer than this the page is not kept at once, in milliseconds: what waits comes within the next frame. */
const LONG_MS = 8;

/**
 * Makes what lets the page do what waits, between two parts of what takes long. It costs nothing where the
 * parts since the last pause took a moment.
 */
export const createPauses = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONG_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
};
