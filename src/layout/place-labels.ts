import { sizeLabel } from './elk-graph.ts';
import { boxAround, type Segment, segmentsOf } from './geometry.ts';
import { obstaclesOf } from './obstacles.ts';
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

/** From where to where the start of a label may be, along a segment. */
interface Room {
  readonly from: number;
  readonly to: number;
}

/**
 * The rooms for a label between boxes that all lie across its way: a long line is crossed by many
 * others. Before each room, as many boxes have ended as have begun, so that starts and ends can be
 * sorted by themselves.
 * @param extent of the label, along the way
 */
const roomsBetween = (
  boxes: readonly Box[],
  [start, size]: readonly ['x', 'width'] | readonly ['y', 'height'],
  extent: number,
): readonly Room[] => {
  const starts = new Float64Array(boxes.length);
  const ends = new Float64Array(boxes.length);
  for (const [index, box] of boxes.entries()) {
    starts[index] = box[start];
    ends[index] = box[start] + box[size];
  }
  starts.sort();
  ends.sort();
  const rooms: Room[] = [];
  for (let begun = 0; begun <= boxes.length; begun++) {
    const from = (ends[begun - 1] ?? Number.NEGATIVE_INFINITY) + GAP;
    const to = (starts[begun] ?? Number.POSITIVE_INFINITY) - GAP - extent;
    if (from <= to) rooms.push({ from, to });
  }
  return rooms;
};

/** Distances from the middle of a segment to where a label is tried, the middle first. */
function* offsetsAlong(length: number) {
  yield 0;
  const step = Math.max(STEP, length / MOST_TRIES);
  for (let offset = step; offset < length / 2; offset += step) {
    yield offset;
    yield -offset;
  }
}

/**
 * The free place for a label on a segment that is nearest to its middle; `null` when there is none.
 * @param boxes what is in the way
 */
const placeAlong = (
  { a, b, length }: Segment & { readonly length: number },
  size: Size,
  boxes: readonly Box[],
): Box | null => {
  const way = a.x === b.x ? (['y', 'height'] as const) : (['x', 'width'] as const);
  const [start, extent] = way;
  const share = (offset: number) => (length === 0 ? 0.5 : 0.5 + offset / length);
  const startAt = (offset: number) =>
    a[start] + (b[start] - a[start]) * share(offset) - size[extent] / 2;
  const first = Math.min(a[start], b[start]) - size[extent] / 2;
  const last = Math.max(a[start], b[start]) - size[extent] / 2;
  const rooms = roomsBetween(boxes, way, size[extent]).filter(
    ({ from, to }) => from <= last && to >= first,
  );
  if (rooms.length === 0) return null;
  for (const offset of offsetsAlong(length)) {
    const tried = startAt(offset);
    if (!rooms.some(({ from, to }) => from <= tried && tried <= to)) continue;
    return {
      x: a.x + (b.x - a.x) * share(offset) - size.width / 2,
      y: a.y + (b.y - a.y) * share(offset) - size.height / 2,
      ...size,
    };
  }
  return null;
};

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
  const standing = [...bodies, ...lanes.map((lane) => lane.header)];
  const obstacles = obstaclesOf(standing, relations, GAP);
  const findPlace = (relation: PlacedRelation, own: number, size: Size): Box | null => {
    for (const label of [centreOnLine(relation), relation.label]) {
      if (label && obstacles.isFree(label, own)) return label;
    }
    for (const segment of longestFirst(relation.points)) {
      const inTheWay = obstacles.within(stripAround(segment, size), own);
      const label = placeAlong(segment, size, inTheWay);
      if (label) return label;
    }
    return null;
  };
  return relations.map((relation, index) => {
    const words = shape.relations[index]?.label ?? '';
    if (words === '') return { ...relation, label: null };
    const size = sizeLabel(words);
    const upright = shape.swimlanes ? { width: size.height, height: size.width } : size;
    const label = findPlace(relation, index, upright);
    if (label) obstacles.add(label);
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
