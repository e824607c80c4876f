import type { Box, Point } from './placement.ts';

/** A lane over the full width of the picture, in diagram units. */
export interface Band {
  readonly id: string;
  readonly top: number;
  readonly height: number;
}

/** The bands of a picture that is whole: what is in it stays where it is. */
interface Frame {
  readonly width: number;
  readonly bands: readonly Band[];
}

/**
 * A picture before its lanes are drawn: boxes by index of the shape's bodies, lines by index of its
 * relations. Both ELK and the plain arrangement make one, and `placeInLanes` finishes it.
 */
export interface Sketch {
  /** Where the lanes are, when that is known; absent: bands are stretched around the bodies. */
  readonly frame?: Frame;
  readonly bodies: readonly Point[];
  readonly lines: readonly {
    readonly points: readonly Point[];
    readonly label: Box | null;
  }[];
}
