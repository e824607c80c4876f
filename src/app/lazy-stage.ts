import { lazyPart } from '../lazy/lazy-part.ts';

/** What a story is presented on. */
export const Stage = lazyPart(async () => (await import('../present/stage.tsx')).Stage);
