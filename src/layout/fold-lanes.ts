import { LANE } from './dimensions.ts';
import type { Box, PlacedLane, PlacedRelation, Placement, Point } from './placement.ts';

/** A folded lane keeps a band this high, in diagram units: room for its label on one line. */
const FOLDED_HEIGHT = LANE.labelFont.lineHeight + 20;

interface Interval {
  readonly top: number;
  readonly bottom: number;
}

const inside = ({ y }: Point, { top, bottom }: Interval): boolean => y > top && y < bottom;

/** The part of a line outside a band, from the end that starts inside it. */
const cutStart = (points: readonly Point[], band: Interval): readonly Point[] => {
  const first = points.findIndex((point) => !inside(point, band));
  if (first <= 0) return first === 0 ? points : [];
  const before = points[first - 1];
  const after = points[first];
  if (!before || !after) return [];
  const y = after.y <= band.top ? band.top : band.bottom;
  const rest = points.slice(first);
  return after.y === y ? rest : [{ x: before.x, y }, ...rest];
};

const startsIn = (points: readonly Point[], band: Interval): boolean => {
  const [start] = points;
  return start !== undefined && start.y >= band.top && start.y <= band.bottom;
};

/**
 * A line without what lies in the folded bands that it starts or ends in. Nothing is left of one that
 * starts and ends in the same: both its bodies are hidden.
 */
const cutEnds = (points: readonly Point[], bands: readonly Interval[]): readonly Point[] => {
  let left = points;
  const back = points.toReversed();
  if (bands.some((band) => startsIn(points, band) && startsIn(back, band))) return [];
  for (const band of bands) {
    if (startsIn(left, band)) left = cutStart(left, band);
    const reversed = left.toReversed();
    if (startsIn(reversed, band)) left = cutStart(reversed, band).toReversed();
  }
  return left;
};

/**
 * A placement with some lanes folded to a thin band. Nothing is laid out again: what lies below moves
 * up as a whole, lines that run through the band are shortened, and lines to a body in it end at its
 * edge. Everything keeps its place to the left and right, so that people still know their way.
 */
export const foldLanes = (placement: Placement, folded: readonly string[]): Placement => {
  // Lanes beside each other are no bands that anything lies below.
  if (placement.method === 'columns') return placement;
  const isFolded = new Set(folded);
  const bands = placement.lanes.filter(({ id }) => isFolded.has(id));
  if (bands.length === 0) return placement;
  const intervals = bands.map(({ y, height }): Interval => ({ top: y, bottom: y + height }));
  const move = (y: number): number =>
    intervals.reduce((at, { top, bottom }) => {
      const saved = bottom - top - FOLDED_HEIGHT;
      if (y <= top) return at;
      return y >= bottom ? at - saved : at - (saved * (y - top)) / (bottom - top);
    }, y);
  const moved = <T extends Box>(box: T): T => ({ ...box, y: move(box.y) });
  /** What is written at a line, unless it stood in a band that is folded. */
  const kept = <T extends Box>(box: T | null | undefined): T | null => {
    if (!box) return null;
    const middle = { x: box.x, y: box.y + box.height / 2 };
    return intervals.some((band) => inside(middle, band)) ? null : moved(box);
  };
  const lanes = placement.lanes.map((lane): PlacedLane => {
    const y = move(lane.y);
    if (!isFolded.has(lane.id)) return { ...lane, y, header: moved(lane.header) };
    const { id, x, width } = lane;
    const box = { x, y, width, height: FOLDED_HEIGHT };
    return { id, ...box, header: box };
  });
  const relations = placement.relations.flatMap((relation): PlacedRelation[] => {
    const points = cutEnds(relation.points, intervals);
    if (points.length < 2) return [];
    const { id, label, shared, steps } = relation;
    const [word, wordOfRow, number] = [kept(label), kept(shared), kept(steps)];
    return [
      {
        id,
        points: points.map(({ x, y }) => ({ x, y: move(y) })),
        label: word,
        ...(wordOfRow ? { shared: wordOfRow } : {}),
        ...(number ? { steps: number } : {}),
      },
    ];
  });
  return {
    ...placement,
    height: move(placement.height),
    lanes,
    bodies: placement.bodies
      .filter(({ lane }) => !isFolded.has(lane))
      .map((body) => ({
        ...moved(body),
        ...(body.steps ? { steps: body.steps.map(moved) } : {}),
      })),
    relations,
  };
};
