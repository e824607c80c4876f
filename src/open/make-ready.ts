import { EXERCISE_SHAPE } from '../layout/exercise-shape.ts';
import { ifHadUnasked } from '../lazy/if-had.ts';
import { startAhead } from './client-ahead.ts';
import { OwnBar, OwnPanel } from './lazy.ts';

/** What a map of one's own is drawn with, once it is read. */
const DRAWN_WITH: readonly (() => Promise<unknown>)[] = [
  () => import('../model/parse.ts'),
  () => import('../loading/lay-out-now.ts'),
  async () => (await import('../layout/browser-layout.ts')).layoutClient.comeIn(EXERCISE_SHAPE),
  OwnBar.fetch,
  OwnPanel.fetch,
];

/** Fetches and starts what opening a file takes, while the reader looks for the file or it is still being read. */
export const makeReady = (): void => {
  startAhead();
  for (const fetch of DRAWN_WITH) void ifHadUnasked(fetch);
};
