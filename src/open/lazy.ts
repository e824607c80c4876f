import { lazyPart } from '../lazy/lazy-part.ts';

/** What stands above a map that the reader opened from a file, and beside it. */
export const OwnBar = lazyPart(async () => (await import('./own-bar.tsx')).OwnBar);
export const OwnPanel = lazyPart(async () => (await import('./own-panel.tsx')).OwnPanel);
