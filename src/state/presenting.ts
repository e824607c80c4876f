import type { CautionCode } from '../model/report.ts';

/** What was counted when a room put its hands up. */
export interface Hands {
  readonly agree: number;
  readonly disagree: number;
}

export const NO_HANDS: Hands = { agree: 0, disagree: 0 };

/** The most hands that are counted: more do not fit in a room, or on the screen. */
export const MAX_HANDS = 9_999;

/** The time of the talk, all in milliseconds. */
export interface TalkTimer {
  /** The time that had passed when the clock was last stopped. */
  readonly before: number;
  /** When the clock was last started, counted from 1970; `null`: it is stopped. */
  readonly since: number | null;
}

export const NO_TIME: TalkTimer = { before: 0, since: null };

/** What belongs to a presentation beside its scene: the same in every window that shows it. */
export interface Presenting {
  /** The screen is black, so that the room looks at the speaker. */
  readonly isBlack: boolean;
  /** A spotlight follows the pointer. */
  readonly isSpotlit: boolean;
  /** Scenes do not come by themselves for now. */
  readonly isPaused: boolean;
  /** By id of the statement that hands were counted for. */
  readonly hands: ReadonlyMap<string, Hands>;
  /** What presenting goes on without. */
  readonly cautions: readonly CautionCode[];
  readonly timer: TalkTimer;
}

export const NOT_PRESENTING: Presenting = {
  isBlack: false,
  isSpotlit: false,
  isPaused: false,
  hands: new Map(),
  cautions: [],
  timer: NO_TIME,
};
