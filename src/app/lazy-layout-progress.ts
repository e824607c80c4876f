import { lazyPart } from '../lazy/lazy-part.ts';

/** Told when drawing takes long. Not in `lazy.ts`: the parts there show pictures, and a picture shows this. */
export const LayoutProgress = lazyPart(() =>
  import('./layout-progress.tsx').then((part) => part.LayoutProgress),
);
