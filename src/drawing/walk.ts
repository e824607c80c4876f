import type { Box, PlacedBody } from '../layout/placement.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** What lies the way that an arrow points, with how far it is that way, and how far beside it. */
interface Ahead {
  readonly id: string;
  readonly along: number;
  readonly aside: number;
  /** How far its middle is from being straight ahead: of two equally near, the straighter one. */
  readonly off: number;
}

/** Where a body is to be found: a box at its name, above its parts, so that arrows lead into it and out. */
const spotsOf = (bodies: readonly PlacedBody[]): ReadonlyMap<string, Box> => {
  const tops = new Map<string, number>();
  for (const { parent, y } of bodies) {
    if (parent !== undefined) tops.set(parent, Math.min(y, tops.get(parent) ?? y));
  }
  return new Map(
    bodies.map(({ id, x, y, width, height }) => [
      id,
      { x, y, width, height: Math.min(height, (tops.get(id) ?? y + height) - y) },
    ]),
  );
};

/** The room between two stretches of a line; less than nothing where they overlap. */
const between = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.max(otherStart - (start + length), start - (otherStart + otherLength));

const aheadOf = (here: Box, there: Box, direction: Direction): Omit<Ahead, 'id'> => {
  const isUpright = direction === 'up' || direction === 'down';
  const along = {
    right: there.x - (here.x + here.width),
    left: here.x - (there.x + there.width),
    down: there.y - (here.y + here.height),
    up: here.y - (there.y + there.height),
  }[direction];
  const aside = isUpright
    ? between(here.x, here.width, there.x, there.width)
    : between(here.y, here.height, there.y, there.height);
  const off = isUpright
    ? there.x + there.width / 2 - (here.x + here.width / 2)
    : there.y + there.height / 2 - (here.y + here.height / 2);
  return { along, aside: Math.max(0, aside), off: Math.abs(off) };
};

/** Going aside weighs more than going on: an arrow leads to what it points at. */
const ASIDE_WEIGHT = 3;

const nearest = (candidates: readonly Ahead[]): string | null => {
  const far = ({ along, aside }: Ahead) => along + ASIDE_WEIGHT * aside;
  const [best] = candidates.toSorted((a, b) => far(a) - far(b) || a.off - b.off);
  return best?.id ?? null;
};

/**
 * The body that an arrow key leads to, which always lies wholly that way: up and down along a relation
 * where one goes that way more than aside, else to the nearest. Down from the name of a box are its
 * parts. `null` at the edge.
 */
export const walk = (
  bodies: readonly PlacedBody[],
  relations: readonly Ends[],
  current: string,
  direction: Direction,
): string | null => {
  const spots = spotsOf(bodies);
  const here = spots.get(current);
  if (here === undefined) return null;
  const ahead = [...spots].flatMap(([id, there]): Ahead[] => {
    const way = aheadOf(here, there, direction);
    return id === current || way.along < 0 ? [] : [{ id, ...way }];
  });
  if (direction === 'left' || direction === 'right') return nearest(ahead);
  const parts = new Set(bodies.flatMap(({ id, parent }) => (parent === current ? [id] : [])));
  const within = direction === 'down' ? ahead.filter(({ id }) => parts.has(id)) : [];
  if (within.length > 0) return nearest(within);
  const related = new Set(
    relations.flatMap(({ from, to }) => (from === current ? [to] : to === current ? [from] : [])),
  );
  const onLines = ahead.filter(({ id, along, aside }) => related.has(id) && aside <= along);
  return nearest(onLines) ?? nearest(ahead);
};
