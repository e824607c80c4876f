import { lazyPart } from '../lazy/lazy-part.ts';

/** What stands above a map that the reader opened from a file, and beside it. */
export const OwnBar = lazyPart(() => import('./own-bar.tsx').then((part) => part.OwnBar));
export const OwnPanel = lazyPart(() => import('./own-panel.tsx').then((part) => part.OwnPanel));
