import { lazyPart } from '../lazy/lazy-part.ts';

/** What a story is presented on. */
export const StagePage = lazyPart(async () => (await import('./stage-page.tsx')).StagePage);
