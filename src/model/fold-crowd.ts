import { type AskedContent, askedContent } from './asked-content.ts';
import { gathersInto, laneEnd } from './gather.ts';
import type { Graph } from './graph.ts';
import { type Nesting, nest } from './nesting.ts';
import type { Body, View } from './schema.ts';

/** When a view is folded, and how far. */
export interface CrowdLimits {
  /** More bodies or relations than this and the view opens folded. */
  readonly crowded: { readonly bodies: number; readonly relations: number };
  /** What a folded view opens with at most, as far as folding can bring it. */
  readonly opening: { readonly bodies: number; readonly lines: number };
  /** The most bodies that one picture can hold, however much is asked for. */
  readonly mostBodies: number;
}

export const CROWD_LIMITS: CrowdLimits = {
  crowded: { bodies: 400, relations: 1_500 },
  opening: { bodies: 150, lines: 400 },
  mostBodies: 3_000,
};

/** How a reader changed what a crowded view folds. */
export interface CrowdChanges {
  /** Bodies that are drawn with their parts beside them, whatever they lie folded in. */
  readonly opened: readonly string[];
  /** Bodies that stand for their parts, though the view unfolds them. */
  readonly closed: readonly string[];
  /** Lanes that are unfolded. */
  readonly unfolded: readonly string[];
  /** Bodies that are drawn, whatever they lie folded in. */
  readonly named: ReadonlySet<string>;
  /** Nothing is folded but what was closed. */
  readonly everything: boolean;
}

/** What of a crowd is drawn, and what stands for the rest. */
export interface FoldedCrowd {
  readonly drawn: ReadonlySet<string>;
  /** Of each body that is not drawn: the id of the body that stands for it, or a lane's end. */
  readonly standIns: ReadonlyMap<string, string>;
  /** Bodies whose parts are drawn beside them. */
  readonly open: ReadonlySet<string>;
  /** Whether something that was asked for stays folded, since the picture would not hold it. */
  readonly isRefused: boolean;
}

/** What is unfolded: lanes show their outermost bodies, bodies their parts, and some are drawn by name. */
interface Unfolding {
  readonly lanes: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

/** How a view opens on a screen that can't show all of it. */
export interface Opening extends Unfolding {
  /** Who stands for whom, from each body to the one above it; absent: whom it is part of. */
  readonly holders?: ReadonlyMap<string, string>;
}

/** Walks from the outside in: what a body is not drawn by, is drawn by what holds it. */
const drawUnfolded = (
  { outermost, inside }: Nesting,
  { lanes, open, named }: Unfolding,
): Pick<FoldedCrowd, 'drawn' | 'standIns'> => {
  const drawn = new Set<string>();
  const standIns = new Map<string, string>();
  const waiting = outermost.map((body) => ({
    body,
    isShown: lanes.has(body.lane),
    otherwise: laneEnd(body.lane),
  }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id } = next.body;
    const isDrawn = next.isShown || named.has(id);
    if (isDrawn) drawn.add(id);
    else standIns.set(id, next.otherwise);
    const isShown = isDrawn && open.has(id);
    const otherwise = isDrawn ? id : next.otherwise;
    for (const body of inside.get(id) ?? []) waiting.push({ body, isShown, otherwise });
  }
  return { drawn, standIns };
};

/** How many of these steps, from the first on, can be taken. Each step only ever adds. */
const stepsThatFit = (steps: number, fits: (taken: number) => boolean): number => {
  let [low, high] = [0, steps];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

const countByLane = (bodies: readonly Body[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { lane } of bodies) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return counts;
};

const NOBODY: ReadonlySet<string> = new Set();

/**
 * How a crowded view opens: lanes from the emptiest to the fullest, then what is in them group by
 * group, from the outside in and the smallest first, for as long as it stays small.
 */
const openingOf = (
  nesting: Nesting,
  { relations }: AskedContent,
  { opening }: CrowdLimits,
): Unfolding => {
  const { outermost, inside } = nesting;
  const fits = (unfolding: Unfolding): boolean => {
    const { drawn, standIns } = drawUnfolded(nesting, unfolding);
    return (
      drawn.size <= opening.bodies &&
      gathersInto(opening.lines, relations, (id) => standIns.get(id) ?? id)
    );
  };
  const unfolding = (lanes: readonly string[], open: readonly string[]): Unfolding => ({
    lanes: new Set(lanes),
    open: new Set(open),
    named: NOBODY,
  });
  const counts = [...countByLane(outermost)].sort(([, few], [, many]) => few - many);
  const byFullness = counts.map(([lane]) => lane);
  const fitting = stepsThatFit(byFullness.length, (taken) =>
    fits(unfolding(byFullness.slice(0, taken), [])),
  );
  // At least one lane stays unfolded, though its lines are too many: folded bands alone show no body.
  const least = (counts[0]?.[1] ?? 0) <= opening.bodies ? 1 : 0;
  const lanes = byFullness.slice(0, Math.max(fitting, least));
  const groups: string[] = [];
  let level = outermost.filter(({ lane }) => lanes.includes(lane));
  while (level.length > 0) {
    const smallestFirst = level
      .map(({ id }) => ({ id, parts: inside.get(id) ?? [] }))
      .filter(({ parts }) => parts.length > 0)
      .sort((a, b) => a.parts.length - b.parts.length);
    groups.push(...smallestFirst.map(({ id }) => id));
    level = smallestFirst.flatMap(({ parts }) => parts);
  }
  const taken = stepsThatFit(groups.length, (count) =>
    fits(unfolding(lanes, groups.slice(0, count))),
  );
  return unfolding(lanes, groups.slice(0, taken));
};

interface KnownOpening {
  readonly limits: CrowdLimits;
  readonly nesting: Nesting;
  readonly unfolding: Unfolding;
}

const openings = new WeakMap<AskedContent, KnownOpening>();

/** How a view opens, found out once: it does not depend on what the reader does. */
const knownOpeningOf = (graph: Graph, asked: AskedContent, limits: CrowdLimits): KnownOpening => {
  const known = openings.get(asked);
  if (known?.limits === limits) return known;
  const nesting = nest(graph, asked.bodies);
  const opening = { limits, nesting, unfolding: openingOf(nesting, asked, limits) };
  openings.set(asked, opening);
  return opening;
};

/** Finds out how a view opens, for who will ask for it. */
export const prepareFolding = (graph: Graph, view: View): void => {
  knownOpeningOf(graph, askedContent(graph, view), CROWD_LIMITS);
};

/**
 * Folds a view with too many bodies or relations to draw well, and unfolds what the reader asks.
 * @param bodies those that the view asks for, and those that the reader added
 * @param opening how it opens where a screen decides that; `null`: by how much there is
 */
export const foldCrowd = (
  graph: Graph,
  asked: AskedContent,
  bodies: readonly Body[],
  changes: CrowdChanges,
  limits: CrowdLimits,
  opening: Opening | null = null,
): FoldedCrowd => {
  const known = opening === null ? knownOpeningOf(graph, asked, limits) : null;
  const nesting =
    known && bodies === asked.bodies ? known.nesting : nest(graph, bodies, opening?.holders);
  const isEverything = changes.everything && bodies.length <= limits.mostBodies;
  const base: Unfolding = isEverything
    ? {
        lanes: new Set(graph.lanes.keys()),
        open: new Set(nesting.inside.keys()),
        named: NOBODY,
      }
    : (opening ?? knownOpeningOf(graph, asked, limits).unfolding);
  const wishes = [
    ...changes.unfolded.map((lane) => ({ lane })),
    ...changes.opened.map((body) => ({ body })),
  ];
  const withWishes = (taken: number): Unfolding => {
    const granted = wishes.slice(0, taken);
    const opened = granted.flatMap((wish) => ('body' in wish ? [wish.body] : []));
    const open = new Set([...base.open, ...opened]);
    for (const id of changes.closed) open.delete(id);
    return {
      lanes: new Set([
        ...base.lanes,
        ...granted.flatMap((wish) => ('lane' in wish ? [wish.lane] : [])),
      ]),
      open,
      named: new Set([...base.named, ...changes.named, ...opened]),
    };
  };
  const granted = stepsThatFit(
    wishes.length,
    (taken) => drawUnfolded(nesting, withWishes(taken)).drawn.size <= limits.mostBodies,
  );
  const unfolding = withWishes(granted);
  const { drawn, standIns } = drawUnfolded(nesting, unfolding);
  return {
    drawn,
    standIns,
    open: new Set([...unfolding.open].filter((id) => drawn.has(id) && nesting.inside.has(id))),
    isRefused: granted < wishes.length || (changes.everything && !isEverything),
  };
};
