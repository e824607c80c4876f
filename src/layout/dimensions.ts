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
} as const;

export const CHIP = {
  font: { size: 13, weight: 600, lineHeight: 20 },
  height: 30,
  paddingSide: 10,
  gap: 6,
  perRow: 5,
} as const;

export const LABEL = {
  font: { size: 12, weight: 600, lineHeight: 16 },
  paddingSide: 9,
  paddingBlock: 3,
} as const;

export const LANE = {
  headerWidth: 34,
  padding: 16,
  gap: 12,
  labelFont: { size: 13, weight: 700, lineHeight: 16 },
} as const;
