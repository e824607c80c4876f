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
  const index = standing.length === 0 ? null : new Flatbush(standing.length);
  for (const { box } of standing) {
    index?.add(box.x, box.y, box.x + box.width, box.y + box.height);
  }
  index?.finish();
  const added: Box[] = [];

  /** Takes also what only touches the area, and the line itself. */
  const near = ({ x, y, width, height }: Box): readonly number[] =>
    index?.search(x - gap, y - gap, x + width + gap, y + height + gap) ?? [];

  const within: Obstacles['within'] = (area, own) => {
    const found = added.filter((box) => boxesOverlap(area, box, gap));
    for (const number of near(area)) {
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
    },
  };
};
