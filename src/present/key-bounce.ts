import type { StageAction } from '../keys/stage-keys.ts';

/** A second press within this time is the first one, sent twice, in milliseconds. */
const BOUNCE_MS = 400;

/** What does its own opposite, or the next thing to it, when it is asked for twice. */
const ONCE: ReadonlySet<StageAction> = new Set<StageAction>([
  'black',
  'white',
  'spotlight',
  'pen',
  'pause',
  'full-screen',
  'fill-screen',
  'close',
  'stop',
]);

/** The last press of a key that was answered. */
export interface LastPress {
  readonly action: StageAction;
  /** In milliseconds since the page began. */
  readonly at: number;
}

/**
 * Whether a press is the one before it, sent twice: some clickers do, and a black screen that is lit again
 * at once, or a story that is left at one press, is not what was meant.
 */
export const isBounce = (press: LastPress, last: LastPress | null): boolean =>
  last !== null &&
  ONCE.has(press.action) &&
  press.action === last.action &&
  press.at - last.at < BOUNCE_MS;
