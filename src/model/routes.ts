import type { Relation } from './schema.ts';

/** One relation of a route, and whether it is travelled along its direction or against it. */
interface RouteStep {
  readonly relation: Relation;
  readonly along: boolean;
}

type Route = readonly RouteStep[];

export interface Routes {
  /**
   * `directed`: along the direction of every relation. `undirected`: there is no such route, these
   * go along either direction. `none`: not connected at all. `same`: start and end are one.
   */
  readonly kind: 'directed' | 'undirected' | 'none' | 'same';
  /** All shortest routes, in the order of the relations; at most `MAX_ROUTES`. */
  readonly routes: readonly Route[];
  /** Whether there are more than are listed. */
  readonly more: boolean;
}

/** Parallel relations multiply routes; nobody reads more than this. */
export const MAX_ROUTES = 20;

/** Of routes that are very long fewer are told: with so many steps together there are enough. */
const MAX_STEPS = 2_000;

interface Hop extends RouteStep {
  readonly from: string;
  readonly to: string;
}

const hopsOf = (relations: readonly Relation[], eitherWay: boolean): readonly Hop[] =>
  relations.flatMap((relation) => [
    { relation, along: true, from: relation.from, to: relation.to },
    ...(eitherWay ? [{ relation, along: false, from: relation.to, to: relation.from }] : []),
  ]);

const groupBy = (hops: readonly Hop[], end: 'from' | 'to'): ReadonlyMap<string, readonly Hop[]> => {
  const groups = new Map<string, Hop[]>();
  for (const hop of hops) {
    const group = groups.get(hop[end]);
    if (group) group.push(hop);
    else groups.set(hop[end], [hop]);
  }
  return groups;
};

/** How many hops each body is away from the end, for those from which the end can be reached. */
const distancesTo = (hops: readonly Hop[], end: string): ReadonlyMap<string, number> => {
  const arriving = groupBy(hops, 'to');
  const distances = new Map([[end, 0]]);
  for (const [id, distance] of distances) {
    for (const { from } of arriving.get(id) ?? []) {
      if (!distances.has(from)) distances.set(from, distance + 1);
    }
  }
  return distances;
};

/** A way under way: its last hop, and what went before. Ways that part later share their beginning. */
interface Trail {
  readonly hop: Hop;
  readonly before: Trail | null;
}

const routeOf = (trail: Trail | null): Route => {
  const route: RouteStep[] = [];
  for (let at = trail; at !== null; at = at.before) {
    route.push({ relation: at.hop.relation, along: at.hop.along });
  }
  return route.reverse();
};

/** How many routes of a length are told; one always is. */
const mostOf = (length: number): number =>
  Math.max(1, Math.min(MAX_ROUTES, Math.floor(MAX_STEPS / length)));

/** The shortest routes, and at most one more than are told. */
const shortest = (hops: readonly Hop[], start: string, end: string): readonly Route[] => {
  const distances = distancesTo(hops, end);
  const length = distances.get(start);
  if (length === undefined) return [];
  const leaving = groupBy(hops, 'from');
  const found: Route[] = [];
  const waiting: (Trail | null)[] = [null];
  // Depth first, so that memory stays small however many routes there are.
  while (waiting.length > 0 && found.length <= mostOf(length)) {
    const trail = waiting.pop() ?? null;
    const at = trail?.hop.to ?? start;
    if (at === end) {
      found.push(routeOf(trail));
      continue;
    }
    const left = distances.get(at) ?? 0;
    const onward = (leaving.get(at) ?? []).filter(({ to }) => distances.get(to) === left - 1);
    for (const hop of onward.toReversed()) waiting.push({ hop, before: trail });
  }
  return found;
};

/**
 * All shortest routes from one body to another over these relations; along their direction, and
 * only when there is none, along either direction.
 */
export const findRoutes = (relations: readonly Relation[], from: string, to: string): Routes => {
  if (from === to) return { kind: 'same', routes: [], more: false };
  for (const kind of ['directed', 'undirected'] as const) {
    const found = shortest(hopsOf(relations, kind === 'undirected'), from, to);
    if (found.length > 0) {
      const most = mostOf(found[0]?.length ?? 1);
      return { kind, routes: found.slice(0, most), more: found.length > most };
    }
  }
  return { kind: 'none', routes: [], more: false };
};
