import { randomFrom } from './random.ts';

/** A line between two sides: the numbers of its ends. */
interface SideLine {
  readonly from: number;
  readonly to: number;
}

/** Two sides of bodies, by their numbers, in some order, and the lines from one side to the other. */
export interface TwoSides {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly lines: readonly SideLine[];
}

type Neighbours = ReadonlyMap<number, readonly number[]>;

/** How often it is tried to order both sides anew, from each start. */
const ROUNDS = 12;

/** How many starts are drawn by lot, beside those that are likely to be good. */
const LOTS = 16;
const SEED = 7;

const neighboursIn = (lines: readonly SideLine[]): Neighbours => {
  const neighbours = new Map<number, number[]>();
  const add = (body: number, other: number) => {
    const own = neighbours.get(body);
    if (own) own.push(other);
    else neighbours.set(body, [other]);
  };
  for (const { from, to } of lines) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
};

/** Where the neighbours of each body of a side stand on the other side, from the top. */
const placesOf = (
  own: readonly number[],
  other: readonly number[],
  neighbours: Neighbours,
): ReadonlyMap<number, readonly number[]> => {
  const ranks = new Map(other.map((body, rank) => [body, rank]));
  return new Map(
    own.map((body) => [
      body,
      (neighbours.get(body) ?? []).flatMap((one) => ranks.get(one) ?? []).sort((a, b) => a - b),
    ]),
  );
};

/** How often the lines of two bodies cross when the first stands above the second. */
const crossingsOf = (first: readonly number[], second: readonly number[]): number => {
  let count = 0;
  let above = 0;
  for (const place of first) {
    while ((second[above] ?? Number.POSITIVE_INFINITY) < place) above++;
    count += above;
  }
  return count;
};

/** A side with each body at the middle of those it is joined to; who is joined to nobody keeps its place. */
const byMiddle = (
  own: readonly number[],
  other: readonly number[],
  neighbours: Neighbours,
): readonly number[] => {
  const places = placesOf(own, other, neighbours);
  const middle = (body: number, rank: number) => {
    const at = places.get(body) ?? [];
    if (at.length === 0) return (rank / own.length) * other.length;
    return at.reduce((sum, place) => sum + place, 0) / at.length;
  };
  return own
    .map((body, rank) => ({ body, middle: middle(body, rank) }))
    .sort((a, b) => a.middle - b.middle)
    .map(({ body }) => body);
};

/** A side in which each body in turn has moved to where its lines cross the fewest others. */
const sifted = (
  own: readonly number[],
  other: readonly number[],
  neighbours: Neighbours,
): readonly number[] => {
  const places = placesOf(own, other, neighbours);
  const placesAt = (body: number | undefined) => places.get(body ?? -1) ?? [];
  const order = [...own];
  for (const body of own) {
    const others = order.filter((one) => one !== body);
    // From above all others down: passing one changes by so much how often lines cross.
    let change = 0;
    let least = { change: 0, at: 0 };
    for (const [at, passed] of others.entries()) {
      const [mine, theirs] = [placesAt(body), placesAt(passed)];
      change += crossingsOf(theirs, mine) - crossingsOf(mine, theirs);
      if (change < least.change) least = { change, at: at + 1 };
    }
    order.splice(0, order.length, ...others.toSpliced(least.at, 0, body));
  }
  return order;
};

/** How often lines cross when the sides stand in these orders. */
const crossingsIn = (
  own: readonly number[],
  other: readonly number[],
  neighbours: Neighbours,
): number => {
  const places = placesOf(own, other, neighbours);
  const inOrder = own.map((body) => places.get(body) ?? []);
  return inOrder.reduce(
    (sum, first, rank) =>
      inOrder.slice(rank + 1).reduce((all, second) => all + crossingsOf(first, second), sum),
    0,
  );
};

/**
 * Both sides in orders in which few lines cross: first each body at the middle of those it is joined to,
 * then each where its lines cross the fewest others, from several starts. It ends after a number of rounds.
 */
export const untangled = ({
  left,
  right,
  lines,
}: TwoSides): readonly [readonly number[], readonly number[]] => {
  const neighbours = neighboursIn(lines);
  const degree = (body: number) => neighbours.get(body)?.length ?? 0;
  const random = randomFrom(SEED);
  const drawn = Array.from({ length: LOTS }, () => {
    const lots = new Map(left.map((body) => [body, random()]));
    return left.toSorted((a, b) => (lots.get(a) ?? 0) - (lots.get(b) ?? 0));
  });
  const starts = [left, left.toSorted((a, b) => degree(b) - degree(a)), ...drawn];
  let best = { orders: [left, right] as const, count: crossingsIn(left, right, neighbours) };
  for (const start of starts) {
    let one: readonly number[] = start;
    let two = byMiddle(right, one, neighbours);
    let last = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const order = round < ROUNDS / 2 ? byMiddle : sifted;
      one = order(one, two, neighbours);
      two = order(two, one, neighbours);
      const count = crossingsIn(one, two, neighbours);
      if (count < best.count) best = { orders: [one, two], count };
      if (order === sifted && count >= last) break;
      last = count;
    }
  }
  return best.orders;
};
