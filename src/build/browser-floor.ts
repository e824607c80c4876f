/**
 * The oldest browsers that the map is built for, as the README states them: the first ones with
 * `light-dark()` and popovers, and for Firefox the next one with long support. `index.html` looks for
 * what older ones lack.
 */
export const OLDEST_BROWSERS: readonly string[] = ['chrome123', 'firefox128', 'safari17.5'];
