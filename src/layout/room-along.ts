import { boxAround, type Segment, segmentsOf } from './geometry.ts';
import type { Size } from './label-size.ts';
import type { Box, PlacedLabel, PlacedRelation } from './placement.ts';

/** How far apart places along a segment are tried. */
const STEP = 6;
/** A long segment is tried in this many places, however long it is. */
const MOST_TRIES = 200;
/** Room to keep between a label and anything that is not its own line. */
export const GAP = 2;

/** The segments of a line, the longest first. */
export const longestFirst = (points: PlacedRelation['points']) =>
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
export const onLine = (segment: Segment, { width, height }: Size): Side => ({
  across: isUpright(segment) ? segment.a.x - width / 2 : segment.a.y - height / 2,
  anchor: 'middle',
});

/** Beside the line: right or left of what is upright, above or below what is level. */
export const besideLine = (
  segment: Segment,
  { width, height }: Size,
  gap: number,
): readonly Side[] =>
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
export const stripAlong = (segment: Segment, size: Size, { across }: Side): Box => {
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
export const placeAlong = (
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
  const at = (place: number): Box =>
    start === 'y' ? { x: across, y: place, ...size } : { x: place, y: across, ...size };
  for (const offset of offsetsAlong(length)) {
    const tried = startAt(offset);
    if (rooms.some(({ from, to }) => from <= tried && tried <= to)) return at(tried);
  }
  // A room may be just as large as the label, and lie between two places that were tried.
  const middle = startAt(0);
  const exact = rooms.map(({ from, to }) =>
    Math.min(Math.max(middle, from, first), Math.min(to, last)),
  );
  const [nearest] = exact.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return nearest === undefined ? null : at(nearest);
};
