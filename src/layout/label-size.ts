import { widthOfLines } from './break-label.ts';
import { LABEL, PILL, STEP_NUMBER } from './dimensions.ts';
import { labelLines } from './label-lines.ts';
import { measureText } from './measure-text.ts';
import type { LayoutShape } from './placement.ts';

/** How large something is, in diagram units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is written at a line. */
export type Worded = Pick<LayoutShape['relations'][number], 'label' | 'remark' | 'steps'>;

/** How far the word of a line stands off it: beside the number that rides on it, if it has one. */
export const gapOf = ({ steps }: Worded): number =>
  steps === undefined ? LABEL.gap : LABEL.gapBesideNumber;

/**
 * The size of the word of a line with the remark under it.
 * @param counts how many of its words stand in each of its lines; absent: all in one
 */
export const sizeLabel = (
  { label, remark }: Worded,
  counts: readonly number[] | undefined = undefined,
): Size => {
  const lines = labelLines(label, counts);
  return {
    width: Math.ceil(
      Math.max(
        widthOfLines(lines),
        remark === undefined ? 0 : measureText(remark, LABEL.remarkFont),
      ),
    ),
    height:
      lines.length * LABEL.font.lineHeight +
      (remark === undefined ? 0 : LABEL.remarkFont.lineHeight),
  };
};

/** The size of the word of a way in a swimlane picture, with the pill around it. */
export const sizePill = (label: string): Size => ({
  width: Math.ceil(measureText(label, PILL.font) + 2 * PILL.paddingSide),
  height: PILL.font.lineHeight + 2 * PILL.paddingBlock,
});

/** The size of the number of a step: round, or as wide as it needs. */
export const sizeStep = (number: string): Size => ({
  width: Math.max(
    STEP_NUMBER.height,
    Math.ceil(measureText(number, STEP_NUMBER.font) + 2 * STEP_NUMBER.paddingSide),
  ),
  height: STEP_NUMBER.height,
});
