import { lazyPart } from '../lazy/lazy-part.ts';

/** What a page shows instead of the map or the stage: sheets to print, or the presenter's window. */
export const Handout = lazyPart(async () => (await import('../handout/handout.tsx')).Handout);
export const Console = lazyPart(async () => (await import('../present/console.tsx')).Console);
