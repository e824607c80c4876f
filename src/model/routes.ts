import type { Graph } from './graph.ts';
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
  /** All shortest routes, in the order of the relations, those travelled along first; at most `MAX_ROUTES`. */
  readonly routes: readonly Route[];
  /** Whether there are more than are listed. */
  readonly more: boolean;
}

/** Parallel relations multiply routes; nobody reads more than this. */
export const MAX_ROUTES = 20;

/** Of routes that are very long fewer are told: with so many steps together there are enough. */
const MAX_STEPS = 2_000;

interface Hop extends RouteStep {
  /** Where it leads. */
  readonly to: string;
}

/** The relations of bodies, by either end: what routes are looked for in. */
type Ends = Pick<Graph, 'outgoing' | 'incoming'>;

/** Whether a relation may be travelled. */
type IsOpen = (relation: Relation) => boolean;

const NONE: readonly Relation[] = [];

/** What leads away from a body; what is travelled along its direction comes first. */
type HopsOf = (body: string) => readonly Hop[];

const hops = (
  along: readonly Relation[],
  against: readonly Relation[],
  isOpen: IsOpen,
): readonly Hop[] => [
  ...along.flatMap((relation) =>
    isOpen(relation) ? [{ relation, along: true, to: relation.to }] : [],
  ),
  ...against.flatMap((relation) =>
    isOpen(relation) ? [{ relation, along: false, to: relation.from }] : [],
  ),
];

/**
 * How many hops each body is away from the end, for those nearer than the start, and the start; `null` when
 * the end can't be reached. No further than that is looked: of a large graph a route touches little.
 */
const distancesTo = (
  { outgoing, incoming }: Ends,
  isOpen: IsOpen,
  eitherWay: boolean,
  { start, end }: { readonly start: string; readonly end: string },
): ReadonlyMap<string, number> | null => {
  const distances = new Map([[end, 0]]);
  for (const [id, distance] of distances) {
    const reach = (relation: Relation, from: string) => {
      if (!distances.has(from) && isOpen(relation)) distances.set(from, distance + 1);
    };
    for (const relation of incoming.get(id) ?? NONE) reach(relation, relation.from);
    if (eitherWay) for (const relation of outgoing.get(id) ?? NONE) reach(relation, relation.to);
    if (distances.has(start)) return distances;
  }
  return null;
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
const shortest = (
  distances: ReadonlyMap<string, number>,
  hopsOf: HopsOf,
  start: string,
  end: string,
): readonly Route[] => {
  const most = mostOf(distances.get(start) ?? 0);
  const found: Route[] = [];
  const waiting: (Trail | null)[] = [null];
  // Depth first, so that memory stays small however many routes there are.
  while (waiting.length > 0 && found.length <= most) {
    const trail = waiting.pop() ?? null;
    const at = trail?.hop.to ?? start;
    if (at === end) {
      found.push(routeOf(trail));
      continue;
    }
    const left = distances.get(at) ?? 0;
    const onward = hopsOf(at).filter(({ to }) => distances.get(to) === left - 1);
    // No more of them than are told: a hub would fill the memory with ways that nobody walks.
    for (const hop of onward.slice(0, most + 1).reverse()) waiting.push({ hop, before: trail });
  }
  return found;
};

const EVERY: IsOpen = () => true;

/**
 * All shortest routes from one body to another over the relations that are open; along their direction,
 * and only when there is none, along either direction.
 */
export const findRoutes = (
  ends: Ends,
  from: string,
  to: string,
  isOpen: IsOpen = EVERY,
): Routes => {
  if (from === to) return { kind: 'same', routes: [], more: false };
  for (const kind of ['directed', 'undirected'] as const) {
    const eitherWay = kind === 'undirected';
    const distances = distancesTo(ends, isOpen, eitherWay, { start: from, end: to });
    if (distances === null) continue;
    const hopsOf: HopsOf = (body) =>
      hops(
        ends.outgoing.get(body) ?? NONE,
        eitherWay ? (ends.incoming.get(body) ?? NONE) : NONE,
        isOpen,
      );
    const found = shortest(distances, hopsOf, from, to);
    const most = mostOf(found[0]?.length ?? 1);
    return { kind, routes: found.slice(0, most), more: found.length > most };
  }
  return { kind: 'none', routes: [], more: false };
};
