import RBush, { type BBox } from 'rbush';
import { sizeLabel } from './elk-graph.ts';
import { boxAround, boxesOverlap, segmentsOf } from './geometry.ts';
import type { Box, LayoutShape, PlacedBody, PlacedLane, PlacedRelation } from './placement.ts';

const STEP = 6;
/** A long segment is tried in this many places, however long it is. */
const MOST_TRIES = 200;
/** Room to keep between a label and anything that is not its own line. */
const GAP = 2;

/** Places for a label along a line, the middle of its longest segments first. */
const candidatesAlong = (
  points: PlacedRelation['points'],
  size: { width: number; height: number },
): readonly Box[] =>
  segmentsOf(points)
    .map((segment) => ({
      ...segment,
      length: Math.hypot(segment.b.x - segment.a.x, segment.b.y - segment.a.y),
    }))
    .sort((a, b) => b.length - a.length)
    .flatMap(({ a, b, length }) => {
      const offsets = [0];
      const step = Math.max(STEP, length / MOST_TRIES);
      for (let offset = step; offset < length / 2; offset += step) offsets.push(offset, -offset);
      return offsets.map((offset) => {
        const along = length === 0 ? 0.5 : 0.5 + offset / length;
        return {
          x: a.x + (b.x - a.x) * along - size.width / 2,
          y: a.y + (b.y - a.y) * along - size.height / 2,
          ...size,
        };
      });
    });

/** Something that a label keeps clear of, as the index over all of them holds it. */
interface Obstacle extends BBox {
  readonly box: Box;
  /** Which relation's line it is a part of. */
  readonly line: number | null;
}

const obstacleOf = (box: Box, line: number | null, gap = 0): Obstacle => ({
  box,
  line,
  minX: box.x - gap,
  minY: box.y - gap,
  maxX: box.x + box.width + gap,
  maxY: box.y + box.height + gap,
});

/**
 * Sees to it that labels touch nothing but their own line: no body, no lane's label, no other line
 * and no other label. A label that ELK placed well stays; another moves along its line to the first
 * free place; one without any is left out, and is told in the panel instead.
 */
export const placeLabels = (
  shape: LayoutShape,
  relations: readonly PlacedRelation[],
  bodies: readonly PlacedBody[],
  lanes: readonly PlacedLane[],
): readonly PlacedRelation[] => {
  const obstacles = new RBush<Obstacle>();
  obstacles.load([
    ...[...bodies, ...lanes.map((lane) => lane.header)].map((box) => obstacleOf(box, null)),
    ...relations.flatMap(({ points }, index) =>
      segmentsOf(points).map((segment) => obstacleOf(boxAround(segment), index)),
    ),
  ]);
  const isFree = (label: Box, own: number): boolean =>
    !obstacles
      .search(obstacleOf(label, own, GAP))
      .some(({ box, line }) => line !== own && boxesOverlap(label, box, GAP));
  return relations.map((relation, index) => {
    const words = shape.relations[index]?.label ?? '';
    if (words === '') return { ...relation, label: null };
    const size = sizeLabel(words);
    const standing = shape.swimlanes ? { width: size.height, height: size.width } : size;
    const centred = centreOnLine(relation);
    const candidates = [
      ...(centred ? [centred] : []),
      ...(relation.label ? [relation.label] : []),
      ...candidatesAlong(relation.points, standing),
    ];
    const label = candidates.find((candidate) => isFree(candidate, index)) ?? null;
    if (label) obstacles.insert(obstacleOf(label, null));
    return { ...relation, label };
  });
};

/** ELK puts a label beside its line; a pill sits on it. */
const centreOnLine = ({ label, points }: PlacedRelation): Box | null => {
  if (!label) return null;
  const middle = label.y + label.height / 2;
  const crossing = segmentsOf(points).find(
    ({ a, b }) => a.x === b.x && Math.min(a.y, b.y) <= middle && Math.max(a.y, b.y) >= middle,
  );
  return crossing ? { ...label, x: crossing.a.x - label.width / 2 } : null;
};
