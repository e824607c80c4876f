import type { Box, Point } from './placement.ts';

/**
 * A picture before its lanes are drawn: boxes by index of the shape's bodies, lines by index of its
 * relations. Both ELK and the plain arrangement make one, and `placeInLanes` finishes it.
 */
export interface Sketch {
  readonly bodies: readonly Point[];
  readonly lines: readonly {
    readonly points: readonly Point[];
    readonly label: Box | null;
  }[];
}
