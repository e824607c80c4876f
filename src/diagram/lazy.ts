import { lazyPart } from '../lazy/lazy-part.ts';
import { quietly } from '../lazy/quietly.ts';

/** What leaves wheel and fingers to the page around a frame. Without it they move the map. */
export const FrameManners = lazyPart(() =>
  quietly(() => import('./frame-manners.tsx')).then((part) => part.FrameManners),
);

/** What a body asks its reader. Without it a question in the panel asks the same. */
export const BodyChoice = lazyPart(() =>
  quietly(() => import('./body-choice.tsx')).then((part) => part.BodyChoice),
);
