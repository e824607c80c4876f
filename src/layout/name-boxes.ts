import { LANE } from './dimensions.ts';
import { boxAround, boxesOverlap, segmentsOf } from './geometry.ts';
import { sizeStep } from './label-size.ts';
import { measureText } from './measure-text.ts';
import type { Box, LayoutShape, Point } from './placement.ts';
import type { Band } from './sketch.ts';

/** Room between the name of a lane and a line, in diagram units. */
const GAP = 5;

/** How far into a band the name may move for a line that passes at its left. */
const FURTHEST = 220;

/** How much of a band lies above what stands in it: its name, with room around it. */
export const NAME_STRIP = LANE.name.top + LANE.name.height + LANE.name.below;

/** A box, and what rides on it and reaches out of its sides: the number of a step. */
const reachingBy = ({ x, y, width, height }: Box, reach: number): Box => ({
  x: x - reach,
  y,
  width: width + 2 * reach,
  height,
});

interface NameBoxes {
  readonly boxes: readonly Box[];
  /** Whether no line runs through one; else they stand on the left of all lines. */
  readonly free: boolean;
  readonly widest: number;
}

/**
 * Where the names of lanes stand: level, in the top left corner of each band, or as near to it as lines
 * leave room.
 * @param lines the ways of all lines
 * @param left where the picture begins
 */
export const nameBoxes = (
  shape: LayoutShape,
  bands: readonly Band[],
  lines: readonly (readonly Point[])[],
  left: number,
): NameBoxes => {
  const segments = lines.flatMap((points, own) => {
    const steps = shape.relations[own]?.steps;
    const reach = steps === undefined ? 0 : sizeStep(steps).width / 2;
    return segmentsOf(points).map((segment) => reachingBy(boxAround(segment), reach));
  });
  let free = true;
  const boxes = bands.map(({ top }, index): Box => {
    const label = shape.lanes[index]?.label ?? '';
    const width = Math.ceil(measureText(label, LANE.labelFont)) + 2 * LANE.name.side;
    const at = (x: number): Box => ({
      x,
      y: top + LANE.name.top,
      width,
      height: LANE.name.height,
    });
    const inTheWay = segments.filter((box) =>
      boxesOverlap(box, { ...at(left), width: width + FURTHEST }, GAP),
    );
    const starts = [left, ...inTheWay.map((box) => box.x + box.width + GAP)].sort((a, b) => a - b);
    const found = starts.find(
      (x) => x <= left + FURTHEST && inTheWay.every((box) => !boxesOverlap(at(x), box, GAP)),
    );
    free &&= found !== undefined;
    return at(found ?? left);
  });
  return { boxes, free, widest: Math.max(0, ...boxes.map(({ width }) => width)) + GAP };
};
