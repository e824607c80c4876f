import Flatbush from 'flatbush';
import { boxAround, boxesOverlap, segmentsOf } from './geometry.ts';
import type { Box, Point } from './placement.ts';

/** What labels keep clear of. Touching it is allowed. */
export interface Obstacles {
  /** The obstacles in an area, but for the line with the number `own`. */
  readonly within: (area: Box, own: number) => readonly Box[];
  /** Whether there is none. */
  readonly isFree: (area: Box, own: number) => boolean;
  readonly add: (box: Box) => void;
}

/** So many added boxes are looked through one by one, before all of them get an index anew. */
const MOST_LOOSE = 100;

const indexOf = (boxes: readonly Box[]): Flatbush | null => {
  if (boxes.length === 0) return null;
  const index = new Flatbush(boxes.length);
  for (const { x, y, width, height } of boxes) index.add(x, y, x + width, y + height);
  index.finish();
  return index;
};

/**
 * @param boxes what stands where it is
 * @param lines numbered as they come; each is in the way of the others
 * @param gap the room to keep from all of it, in diagram units
 */
export const obstaclesOf = (
  boxes: readonly Box[],
  lines: readonly { readonly points: readonly Point[] }[],
  gap: number,
): Obstacles => {
  const standing: readonly { readonly box: Box; readonly line: number | null }[] = [
    ...boxes.map((box) => ({ box, line: null })),
    ...lines.flatMap(({ points }, line) =>
      segmentsOf(points).map((segment) => ({ box: boxAround(segment), line })),
    ),
  ];
  const index = indexOf(standing.map(({ box }) => box));
  const added: Box[] = [];
  let indexOfAdded: Flatbush | null = null;

  /** Takes also what only touches the area, and the line itself. */
  const near = (inIndex: Flatbush | null, { x, y, width, height }: Box): readonly number[] =>
    inIndex?.search(x - gap, y - gap, x + width + gap, y + height + gap) ?? [];

  const within: Obstacles['within'] = (area, own) => {
    const loose = added.slice(indexOfAdded?.numItems ?? 0);
    const found = loose.filter((box) => boxesOverlap(area, box, gap));
    for (const number of near(indexOfAdded, area)) {
      const box = added[number];
      if (box && boxesOverlap(area, box, gap)) found.push(box);
    }
    for (const number of near(index, area)) {
      const obstacle = standing[number];
      if (!obstacle || obstacle.line === own) continue;
      if (boxesOverlap(area, obstacle.box, gap)) found.push(obstacle.box);
    }
    return found;
  };
  return {
    within,
    isFree: (area, own) => within(area, own).length === 0,
    add: (box) => {
      added.push(box);
      // Thousands of words would each be looked at for every place that is tried.
      if (added.length - (indexOfAdded?.numItems ?? 0) > MOST_LOOSE) indexOfAdded = indexOf(added);
    },
  };
};
