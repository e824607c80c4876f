import RBush, { type BBox } from 'rbush';
import { sizeLabel } from './elk-graph.ts';
import { boxAround, boxesOverlap, type Segment, segmentsOf } from './geometry.ts';
import type { Box, LayoutShape, PlacedBody, PlacedLane, PlacedRelation } from './placement.ts';

const STEP = 6;
/** A long segment is tried in this many places, however long it is. */
const MOST_TRIES = 200;
/** Room to keep between a label and anything that is not its own line. */
const GAP = 2;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The segments of a line, the longest first. */
const longestFirst = (points: PlacedRelation['points']) =>
  segmentsOf(points)
    .map((segment) => ({
      ...segment,
      length: Math.hypot(segment.b.x - segment.a.x, segment.b.y - segment.a.y),
    }))
    .sort((a, b) => b.length - a.length);

/** Everywhere a label on a segment might be. */
const stripAround = (segment: Segment, { width, height }: Size): Box => {
  const box = boxAround(segment);
  return {
    x: box.x - width / 2,
    y: box.y - height / 2,
    width: box.width + width,
    height: box.height + height,
  };
};

/**
 * Places for a label along a segment, its middle first.
 * @param boxes what is in the way, closed up
 */
function* placesAlong(
  { a, b, length }: Segment & { readonly length: number },
  size: Size,
  boxes: readonly Box[],
) {
  const at = (offset: number): Box => {
    const along = length === 0 ? 0.5 : 0.5 + offset / length;
    return {
      x: a.x + (b.x - a.x) * along - size.width / 2,
      y: a.y + (b.y - a.y) * along - size.height / 2,
      ...size,
    };
  };
  const ends = [at(-length / 2), at(length / 2)];
  if (boxes.some((box) => ends.every((end) => boxesOverlap(end, box, GAP)))) return;
  yield at(0);
  const step = Math.max(STEP, length / MOST_TRIES);
  for (let offset = step; offset < length / 2; offset += step) {
    yield at(offset);
    yield at(-offset);
  }
}

/**
 * Boxes that all lie across one strip, with those taken together that leave no room for a label in
 * between: a long line is crossed by many others.
 */
const closedUp = (boxes: readonly Box[], { a, b }: Segment, size: Size): readonly Box[] => {
  const [start, extent] = a.x === b.x ? (['y', 'height'] as const) : (['x', 'width'] as const);
  const room = size[extent] + 2 * GAP;
  const closed: Box[] = [];
  for (const box of [...boxes].sort((one, other) => one[start] - other[start])) {
    const last = closed.at(-1);
    const end = last ? last[start] + last[extent] : Number.NEGATIVE_INFINITY;
    if (!last || box[start] - end >= room) closed.push(box);
    else {
      const reach = Math.max(end, box[start] + box[extent]);
      closed[closed.length - 1] = { ...last, [extent]: reach - last[start] };
    }
  }
  return closed;
};

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
  /** What is in the way of a label that is somewhere in an area. */
  const inTheWay = (area: Box, own: number): readonly Box[] =>
    obstacles
      .search(obstacleOf(area, own, GAP))
      .flatMap(({ box, line }) => (line !== own && boxesOverlap(area, box, GAP) ? [box] : []));
  const findPlace = (relation: PlacedRelation, own: number, size: Size): Box | null => {
    for (const label of [centreOnLine(relation), relation.label]) {
      if (label && inTheWay(label, own).length === 0) return label;
    }
    for (const segment of longestFirst(relation.points)) {
      const strip = stripAround(segment, size);
      const boxes = closedUp(inTheWay(strip, own), segment, size);
      for (const label of placesAlong(segment, size, boxes)) {
        if (!boxes.some((box) => boxesOverlap(label, box, GAP))) return label;
      }
    }
    return null;
  };
  return relations.map((relation, index) => {
    const words = shape.relations[index]?.label ?? '';
    if (words === '') return { ...relation, label: null };
    const size = sizeLabel(words);
    const standing = shape.swimlanes ? { width: size.height, height: size.width } : size;
    const label = findPlace(relation, index, standing);
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
