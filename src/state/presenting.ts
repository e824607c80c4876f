import type { CautionCode } from '../model/report.ts';
import type { Hands, HandsBefore } from './hands.ts';

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
  /** The screen has one colour, so that the room looks at the speaker; `null`: it shows the scene. */
  readonly blank: 'black' | 'white' | null;
  /** The presenter went on after the last scene. */
  readonly isOver: boolean;
  /** The scene's own link lies over it, as a code to photograph. */
  readonly isLinkShown: boolean;
  /** A spotlight follows the pointer. */
  readonly isSpotlit: boolean;
  /** Scenes do not come by themselves for now. */
  readonly isPaused: boolean;
  /** By id of the statement that hands were counted for. */
  readonly hands: ReadonlyMap<string, Hands>;
  /** What was counted before each of the last changes, the newest last. */
  readonly handsBefore: readonly HandsBefore[];
  /** What presenting goes on without. */
  readonly cautions: readonly CautionCode[];
  readonly timer: TalkTimer;
}

export const NOT_PRESENTING: Presenting = {
  blank: null,
  isOver: false,
  isLinkShown: false,
  isSpotlit: false,
  isPaused: false,
  hands: new Map(),
  handsBefore: [],
  cautions: [],
  timer: NO_TIME,
};
