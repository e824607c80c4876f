import { lazyPart } from '../lazy/lazy-part.ts';
import { quietly } from '../lazy/quietly.ts';

/** What a reader is told who can't move the map in a frame as they tried to. */
export const FrameHint = lazyPart(async () => (await import('./frame-hint.tsx')).FrameHint);

/** What a body asks its reader. Without it a question in the panel asks the same. */
export const BodyChoice = lazyPart(
  async () => (await quietly(() => import('./body-choice.tsx'))).BodyChoice,
);
