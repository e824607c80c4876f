import { lazyPart } from '../lazy/lazy-part.ts';

export const EmbedFrame = lazyPart(async () => (await import('./embed-frame.tsx')).EmbedFrame);
