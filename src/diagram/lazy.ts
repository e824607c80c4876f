import { lazyPart } from '../lazy/lazy-part.ts';
import { quietly } from '../lazy/quietly.ts';

/** What leaves wheel and fingers to the page around a frame. Without it they move the map. */
export const FrameManners = lazyPart(
  async () => (await quietly(() => import('./frame-manners.tsx'))).FrameManners,
);

/** What a body asks its reader. Without it a question in the panel asks the same. */
export const BodyChoice = lazyPart(
  async () => (await quietly(() => import('./body-choice.tsx'))).BodyChoice,
);
