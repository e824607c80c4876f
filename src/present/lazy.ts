import { lazyPart } from '../lazy/lazy-part.ts';

/** What opens over the stage. */
export const SceneOverview = lazyPart(
  async () => (await import('./scene-overview.tsx')).SceneOverview,
);
export const Pen = lazyPart(async () => (await import('./pen.tsx')).Pen);
export const SceneLink = lazyPart(async () => (await import('./scene-link.tsx')).SceneLink);
export const ClosingCode = lazyPart(async () => (await import('./closing-code.tsx')).ClosingCode);
/** Which scenes of a story are left out, and why: seldom any. */
export const FaultText = lazyPart(
  async () => (await import('../controls/fault-text.tsx')).FaultText,
);
