import { boxAround, type Segment, segmentsOf } from './geometry.ts';
import { gapOf, type Size, sizeLabel, sizePill, sizeStep, type Worded } from './label-size.ts';
import { type Obstacles, obstaclesOf } from './obstacles.ts';
import type {
  Box,
  LayoutShape,
  PlacedBody,
  PlacedLabel,
  PlacedLane,
  PlacedRelation,
} from './placement.ts';
import { wallsOf } from './walls.ts';

const STEP = 6;
/** A long segment is tried in this many places, however long it is. */
const MOST_TRIES = 200;
/** Room to keep between a label and anything that is not its own line. */
const GAP = 2;

/** The segments of a line, the longest first. */
const longestFirst = (points: PlacedRelation['points']) =>
  segmentsOf(points)
    .map((segment) => ({
      ...segment,
      length: Math.hypot(segment.b.x - segment.a.x, segment.b.y - segment.a.y),
    }))
    .sort((a, b) => b.length - a.length);

/** Where something may stand along a segment: across it at one place, and with which end it holds to it. */
interface Side {
  /** The left of it along an upright segment, the top along a level one. */
  readonly across: number;
  readonly anchor: PlacedLabel['anchor'];
}

const isUpright = ({ a, b }: Segment): boolean => a.x === b.x;

/** On the line itself. */
const onLine = (segment: Segment, { width, height }: Size): Side => ({
  across: isUpright(segment) ? segment.a.x - width / 2 : segment.a.y - height / 2,
  anchor: 'middle',
});

/** Beside the line: right or left of what is upright, above or below what is level. */
const besideLine = (segment: Segment, { width, height }: Size, gap: number): readonly Side[] =>
  isUpright(segment)
    ? [
        { across: segment.a.x + gap, anchor: 'start' },
        { across: segment.a.x - gap - width, anchor: 'end' },
      ]
    : [
        { across: segment.a.y - gap - height, anchor: 'middle' },
        { across: segment.a.y + gap, anchor: 'middle' },
      ];

/** Everywhere that something at this side of a segment might be. */
const stripAlong = (segment: Segment, size: Size, { across }: Side): Box => {
  const { x, y, width, height } = boxAround(segment);
  return isUpright(segment)
    ? { x: across, y: y - size.height / 2, width: size.width, height: height + size.height }
    : { x: x - size.width / 2, y: across, width: width + size.width, height: size.height };
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
 * The free place at a side of a segment that is nearest to its middle; `null` when there is none.
 * @param boxes what is in the way
 */
const placeAlong = (
  { a, b, length }: Segment & { readonly length: number },
  size: Size,
  { across }: Side,
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
    return start === 'y' ? { x: across, y: tried, ...size } : { x: tried, y: across, ...size };
  }
  return null;
};

/** The room that the layout kept for a label, beside the upright segment that runs past it. */
const keptRoom = (
  { label, points }: PlacedRelation,
  size: Size,
  gap: number,
): (Box & Pick<PlacedLabel, 'anchor'>) | null => {
  if (!label) return null;
  const middle = label.y + label.height / 2;
  const along = segmentsOf(points).find(
    ({ a, b }) => a.x === b.x && Math.min(a.y, b.y) <= middle && Math.max(a.y, b.y) >= middle,
  );
  if (!along) return null;
  const isRight = label.x + label.width / 2 > along.a.x;
  const [right, left] = besideLine(along, size, gap);
  const side = isRight ? right : left;
  if (!side) return null;
  const y = middle - size.height / 2;
  return { ...size, x: side.across, y, anchor: side.anchor };
};

/** No line's own: what keeps clear of every line, also of its own. */
const NO_LINE = -1;

/**
 * Finds room for the words of lines, and for the numbers that ride on them, where they touch no body, no
 * lane's label, no other line and no other word; and no border of a lane, where that can be helped. A word
 * stands beside its line, with its remark where there is room for that, be it across a border; in a swimlane picture it sits on it. One without any room is left out,
 * and is told in the panel instead.
 */
export const placeLabels = (
  shape: LayoutShape,
  relations: readonly PlacedRelation[],
  bodies: readonly PlacedBody[],
  lanes: readonly PlacedLane[],
): readonly PlacedRelation[] => {
  const borders = lanes.flatMap((lane, index): Box[] => {
    const next = shape.swimlanes ? undefined : lanes[index + 1];
    const y = lane.y + lane.height;
    return next ? [{ x: lane.x, y, width: lane.width, height: next.y - y }] : [];
  });
  const standing = [...bodies, ...lanes.map((lane) => lane.header), ...lanes.flatMap(wallsOf)];
  const across = obstaclesOf(standing, relations, GAP);
  const inLane = obstaclesOf([...standing, ...borders], relations, GAP);
  const take = (box: Box) => {
    across.add(box);
    inLane.add(box);
  };

  const rideOn = (points: PlacedRelation['points'], own: number, size: Size): Box | null => {
    for (const segment of longestFirst(points)) {
      const side = onLine(segment, size);
      const inTheWay = across.within(stripAlong(segment, size, side), own);
      const box = placeAlong(segment, size, side, inTheWay);
      if (box) return box;
    }
    return null;
  };

  const standBeside = (
    relation: PlacedRelation,
    words: Worded,
    obstacles: Obstacles,
  ): PlacedLabel | null => {
    const remark = words.remark === undefined ? {} : { hasRemark: true as const };
    const [size, gap] = [sizeLabel(words), gapOf(words)];
    const kept = keptRoom(relation, size, gap);
    if (kept && obstacles.isFree(kept, NO_LINE)) return { ...kept, ...remark };
    for (const segment of longestFirst(relation.points)) {
      for (const side of besideLine(segment, size, gap)) {
        const inTheWay = obstacles.within(stripAlong(segment, size, side), NO_LINE);
        const box = placeAlong(segment, size, side, inTheWay);
        if (box) return { ...box, anchor: side.anchor, ...remark };
      }
    }
    return null;
  };

  const labelOf = (relation: PlacedRelation, own: number): PlacedLabel | null => {
    const words = shape.relations[own];
    if (!words || words.label === '') return null;
    if (shape.swimlanes) {
      const { width, height } = sizePill(words.label);
      // It is laid out lying down.
      const box = rideOn(relation.points, own, { width: height, height: width });
      return box && { ...box, anchor: 'middle' };
    }
    const { remark: _, ...short } = words;
    const ways = words.remark === undefined ? [words] : [words, short];
    for (const way of ways) {
      for (const obstacles of [inLane, across]) {
        const label = standBeside(relation, way, obstacles);
        if (label) return label;
      }
    }
    return null;
  };

  const numbered = relations.map((relation, own): PlacedRelation => {
    const steps = shape.relations[own]?.steps;
    const box = steps === undefined ? null : rideOn(relation.points, own, sizeStep(steps));
    if (box === null) return relation;
    take(box);
    return { ...relation, steps: box };
  });
  return numbered.map((relation, own) => {
    const label = labelOf(relation, own);
    if (label) take(label);
    return { ...relation, label };
  });
};
