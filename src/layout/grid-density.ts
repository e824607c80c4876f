import { type SizedBody, sizeBody } from './body-size.ts';
import { bareSize } from './compact-size.ts';
import { CARD, LANE } from './dimensions.ts';
import type { BodyShape } from './placement.ts';

/** How close together things stand on a grid. Lengths in diagram units. */
export interface Density {
  /** Between two lines beside each other. */
  readonly track: number;
  /** Between two cards with nothing between them. */
  readonly cards: number;
  /** What a word takes along a level line beyond itself. */
  readonly besideWords: number;
  /** What a word beside an upright line needs of it. */
  readonly uprightWord: number;
  /** Beside what stands outermost. */
  readonly outer: number;
  /** Widths that the lines of names are tried at. */
  readonly rooms: readonly number[];
  /** A body with the lines of its name at most so wide. */
  readonly sizeOf: (body: BodyShape, room: number) => SizedBody;
  /** Letters come before words: no room is kept for those, and names may be broken more often. */
  readonly isCompact: boolean;
}

export const ROOMY: Density = {
  track: 13,
  cards: 14,
  besideWords: 14,
  uprightWord: 38,
  outer: LANE.padding,
  rooms: [84, 112, 132, CARD.maxTextWidth],
  sizeOf: sizeBody,
  isCompact: false,
};

/** For as many as the last row can just read: names alone on their cards. */
export const BARE: Density = { ...ROOMY, sizeOf: bareSize };

/** For as many as a small screen or the last row can just read: names alone on their cards, and lines as close as can be told apart. */
export const DENSE: Density = {
  track: 8,
  cards: 6,
  besideWords: 8,
  uprightWord: 22,
  outer: 5,
  rooms: [72, 84, 98, 112],
  sizeOf: bareSize,
  isCompact: true,
};
