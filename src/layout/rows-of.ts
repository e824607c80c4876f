import type { Size } from './label-size.ts';
import type { Before, LayoutShape } from './placement.ts';
import { SCREENS } from './screen-shape.ts';

/** What ELK leaves free between cards and between rows, about, in diagram units. */
const FREE = { across: 24, down: 52 } as const;

/** What a row costs a body, in the lengths of lines that it would have to its neighbours. */
const COST = { againstDirection: 3, fullness: 4, perRow: 0.5 } as const;

interface Neighbour {
  readonly body: number;
  /** Whether the direction of the picture wants it nearer to the top. */
  readonly wantsAbove: boolean;
}

const neighboursOf = (shape: LayoutShape): readonly (readonly Neighbour[])[] => {
  const numbers = new Map(shape.bodies.map(({ id }, index) => [id, index]));
  const neighbours = shape.bodies.map((): Neighbour[] => []);
  for (const relation of shape.relations) {
    const from = numbers.get(relation.from);
    const to = numbers.get(relation.to);
    if (from === undefined || to === undefined || from === to) continue;
    const isUp = shape.direction === 'UP';
    neighbours[from]?.push({ body: to, wantsAbove: isUp });
    neighbours[to]?.push({ body: from, wantsAbove: !isUp });
  }
  return neighbours;
};

/** The rows that bodies of a lane stood in before, from the top: rows do not reach into each other. */
const rowsBefore = (
  shape: LayoutShape,
  members: readonly number[],
  before: Before | null,
): ReadonlyMap<number, number> => {
  const places = members
    .flatMap((body) => {
      const place = before?.get(shape.bodies[body]?.id ?? '');
      return place ? [{ body, top: place.y, bottom: place.y + place.height }] : [];
    })
    .sort((a, b) => a.top - b.top);
  let row = -1;
  let end = Number.NEGATIVE_INFINITY;
  return new Map(
    places.map(({ body, top, bottom }) => {
      if (top >= end) row++;
      end = Math.max(end, bottom);
      return [body, row];
    }),
  );
};

/** How wide rows are that make the picture as much wider than high as its screen is. */
const rowWidth = ({ screen }: LayoutShape, sizes: readonly Size[]): number => {
  const room = SCREENS[screen ?? 'wide'];
  const area = sizes.reduce(
    (sum, { width, height }) => sum + (width + FREE.across) * (height + FREE.down),
    0,
  );
  return Math.sqrt((area * room.width) / room.height);
};

/**
 * Gives every body a row, counted from the top of the picture: each lane its own rows, no relation
 * within a row, few rows, and lines that are short and run along the direction where that costs
 * nothing: as many rows as the width of the screen asks for. Bodies keep the rows that they had before.
 * Time is linear in the shape.
 * @param sizes of the bodies, by index
 */
export const rowsOf = (
  shape: LayoutShape,
  sizes: readonly Size[],
  before: Before | null = null,
): readonly number[] => {
  const width = rowWidth(shape, sizes);
  const neighbours = neighboursOf(shape);
  const degree = (body: number) => neighbours[body]?.length ?? 0;
  const laneNumbers = new Map(shape.lanes.map(({ id }, index) => [id, index]));
  const laneOf = (body: number) => laneNumbers.get(shape.bodies[body]?.lane ?? '') ?? 0;
  const members = shape.lanes.map((): number[] => []);
  shape.bodies.forEach((_, body) => {
    members[laneOf(body)]?.push(body);
  });
  const rows = shape.bodies.map(() => -1);
  const laneRows = members.map((own, lane): number => {
    const known = rowsBefore(shape, own, before);
    const across = own.reduce((sum, body) => sum + (sizes[body]?.width ?? 0) + FREE.across, 0);
    const wanted = Math.max(
      Math.max(1, Math.ceil(across / width - 0.2)),
      ...[...known.values()].map((row) => row + 1),
    );
    const full = own.length / wanted;
    const counts = Array.from({ length: wanted }, () => 0);
    const isKnown = (body: number) => Number(known.has(body));
    // The body with most neighbours is placed first, and the others around it.
    const inTurn = own.toSorted((a, b) => isKnown(b) - isKnown(a) || degree(b) - degree(a));
    for (const body of inTurn) {
      const costs = counts.map((count) => (COST.fullness * count) / full);
      const last = counts.length - 1;
      for (const { body: other, wantsAbove } of neighbours[body] ?? []) {
        const row = rows[other] ?? -1;
        const isHere = laneOf(other) === lane;
        if (isHere && row < 0) continue;
        const at = isHere ? row : laneOf(other) < lane ? -1 : last + 1;
        for (let candidate = 0; candidate <= last; candidate++) {
          const isAgainst = wantsAbove !== at < candidate;
          const cost =
            candidate === at
              ? Number.POSITIVE_INFINITY
              : COST.perRow * Math.abs(at - candidate) + (isAgainst ? COST.againstDirection : 0);
          costs[candidate] = (costs[candidate] ?? 0) + cost;
        }
      }
      const least = Math.min(...costs);
      const old = known.get(body);
      const keeps = old !== undefined && Number.isFinite(costs[old]);
      const chosen = keeps ? old : Number.isFinite(least) ? costs.indexOf(least) : counts.length;
      counts[chosen] = (counts[chosen] ?? 0) + 1;
      rows[body] = chosen;
    }
    return counts.length;
  });
  const above = laneRows.map((_, lane) => laneRows.slice(0, lane).reduce((a, b) => a + b, 0));
  return rows.map((row, body) => row + (above[laneOf(body)] ?? 0));
};
