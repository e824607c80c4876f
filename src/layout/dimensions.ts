/** Sizes that layout and drawing share, in diagram units (CSS pixels at zoom 1). */
export const CARD = {
  captionFont: { size: 12, weight: 400, lineHeight: 16 },
  nameFont: { size: 15, weight: 650, lineHeight: 20 },
  paddingTop: 8,
  paddingBottom: 8,
  /** Includes the coloured edge of the lane. */
  paddingLeft: 16,
  paddingRight: 12,
  minTextWidth: 84,
  maxTextWidth: 156,
  /** Around the name where many cards have to be read at once: above and below it, and at its sides. */
  paddingCompact: 4,
  paddingLeftCompact: 12,
  paddingRightCompact: 7,
} as const;

export const CHIP = {
  /** As large as the name of a card: both are names. */
  font: { size: 15, weight: 600, lineHeight: 20 },
  height: 30,
  paddingSide: 10,
  gap: 6,
  perRow: 5,
} as const;

/** The word of a line, and the remark under it. */
export const LABEL = {
  font: { size: 12, weight: 600, lineHeight: 16 },
  remarkFont: { size: 12, weight: 400, lineHeight: 16 },
  /** From the line to the word beside it; further where a number rides on the line. */
  gap: 6,
  gapBesideNumber: 14,
} as const;

/** The word of a way in a swimlane picture, which sits on its line. */
export const PILL = {
  font: { size: 12, weight: 600, lineHeight: 16 },
  paddingSide: 9,
  paddingBlock: 3,
} as const;

/** The number of a step: in a row inside a body, and on a line. */
export const STEP_NUMBER = {
  font: { size: 12, weight: 600, lineHeight: 16 },
  height: 20,
  paddingSide: 4,
  gap: 4,
  /** Between the name of a body and the row. */
  above: 6,
} as const;

export const LANE = {
  /** Of the strip of a lane that stands upright, in a swimlane picture. */
  headerWidth: 34,
  padding: 12,
  below: 9,
  gap: 8,
  /** The name of a lane stands level in its top left corner, with room around it. */
  name: { height: 18, side: 6, top: 3, below: 3 },
  labelFont: { size: 13, weight: 700, lineHeight: 16 },
} as const;
