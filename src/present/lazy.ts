import { lazyPart } from '../lazy/lazy-part.ts';

/** What opens over the stage. */
export const SceneOverview = lazyPart(() =>
  import('./scene-overview.tsx').then((part) => part.SceneOverview),
);
export const Pen = lazyPart(() => import('./pen.tsx').then((part) => part.Pen));
export const SceneLink = lazyPart(() => import('./scene-link.tsx').then((part) => part.SceneLink));
export const ClosingCode = lazyPart(() =>
  import('./closing-code.tsx').then((part) => part.ClosingCode),
);
/** Which scenes of a story are left out, and why: seldom any. */
export const FaultText = lazyPart(() =>
  import('../controls/fault-text.tsx').then((part) => part.FaultText),
);
