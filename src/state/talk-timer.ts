import { NO_TIME, type TalkTimer } from './presenting.ts';
import { receivePresenting } from './presenting-producers.ts';
import type { Producer } from './producer.ts';

/** How long the talk has lasted, in milliseconds. @param now in milliseconds since 1970 */
export const elapsed = ({ before, since }: TalkTimer, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** Starts the time of the talk, or lets it stand still. */
export const toggleTimer =
  (now: number): Producer =>
  (state) => {
    const { timer } = state.presenting;
    const before = elapsed(timer, now);
    const since = timer.since === null ? now : null;
    return receivePresenting({ timer: { before, since } })(state);
  };

/** Begins to count anew, and goes. */
export const startTimer = (now: number): Producer =>
  receivePresenting({ timer: { before: 0, since: now } });

/** Begins to count anew; it goes on if it was going. */
export const resetTimer =
  (now: number): Producer =>
  (state) => {
    const isGoing = state.presenting.timer.since !== null;
    return receivePresenting({ timer: isGoing ? { before: 0, since: now } : NO_TIME })(state);
  };
