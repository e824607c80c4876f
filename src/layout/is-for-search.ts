import type { LayoutShape } from './placement.ts';

/** Up to so many bodies and lines a grid is searched for. */
const MOST = { bodies: 24, lines: 40 } as const;

/** Whether a shape is as small as a grid can be searched for. */
export const isForGrid = ({ bodies, relations }: LayoutShape): boolean =>
  bodies.length <= MOST.bodies && relations.length <= MOST.lines;

/** Up to so many bodies without a line between them a grid shows better. */
const FEW = 12;

/** Whether a search for places on a grid is worth its time: not for what is folded, and may unfold soon. */
export const isForSearch = (shape: LayoutShape): boolean =>
  isForGrid(shape) &&
  !shape.bodies.some(({ isFolded }) => isFolded) &&
  (shape.relations.length > 0 || shape.bodies.length <= FEW);
