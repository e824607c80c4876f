import type { Box } from './placement.ts';

/** As far as a word could reach, in diagram units. */
const OUTSIDE = 2_000;

/** What is left and right of a lane, where no word may stand. */
export const wallsOf = ({ x, y, width, height }: Box): readonly Box[] => [
  { x: x - OUTSIDE, y, width: OUTSIDE, height },
  { x: x + width, y, width: OUTSIDE, height },
];
