import { lazyPart } from '../lazy/lazy-part.ts';
import { quietly } from '../lazy/quietly.ts';

/** What a body asks its reader. Without it the panel asks the same. */
export const BodyChoice = lazyPart(
  async () => (await quietly(() => import('./body-choice.tsx'))).BodyChoice,
);
