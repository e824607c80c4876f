import { type GridPlan, widened } from './grid-plan.ts';
import { type GridProblem, gridProblemOf } from './grid-problem.ts';
import { routerFor, type Way } from './grid-route.ts';
import { gridPlansOf, type Pace } from './grid-search.ts';
import { sketchGrid } from './grid-sketch.ts';
import { type Tracks, tracksOf } from './grid-tracks.ts';
import { pictureCost } from './picture-score.ts';
import { placeInLanes } from './place-in-lanes.ts';
import type { Before, LayoutShape, Placement } from './placement.ts';

/** How often each line is led anew around the others. */
const PASSES = 2;

/** Orders in which lines are led: the short ones first, the long ones first, and as they come. */
const ordersOf = ({ lines }: GridProblem, { cells }: GridPlan): readonly (readonly number[])[] => {
  const reach = lines.map(({ from, to }) => {
    const [a, b] = [cells[from], cells[to]];
    return a && b ? Math.abs(a.row - b.row) + Math.abs(a.from - b.from) : 0;
  });
  const short = lines.map((_, index) => index).sort((a, b) => (reach[a] ?? 0) - (reach[b] ?? 0));
  return [short, short.toReversed(), lines.map((_, index) => index)];
};

interface Candidate {
  readonly placement: Placement;
  readonly cost: number;
}

const drawn = (
  problem: GridProblem,
  plan: GridPlan,
  tracks: Tracks,
  ways: readonly Way[],
): readonly Candidate[] =>
  [true, false].flatMap((isEven) => {
    const sketched = sketchGrid(problem, plan, tracks, ways, isEven);
    if (sketched === null) return [];
    const { shape } = problem;
    const placement = placeInLanes(shape, sketched.sketch, sketched.sizes, 'grid');
    // Cards of one width are calmer: it takes a gain in letters to give that up.
    return [{ placement, cost: pictureCost(shape, placement) + (isEven ? 0 : 3) }];
  });

/**
 * Arranges a small shape on a grid: a search for where its bodies stand, lines led around them, and the
 * picture that reads best on its screen. It ends after a number of steps. `null` when there is no such
 * picture, or the shape is too large for it.
 * @param pace how hard is searched
 */
export const arrangeInGrid = (
  shape: LayoutShape,
  before: Before | null,
  pace: Pace = 'quick',
): Placement | null => {
  const problem = gridProblemOf(shape, before);
  if (problem === null) return null;
  const plans = gridPlansOf(problem, pace).flatMap((plan) => {
    const wide = widened(plan, problem.lines);
    return JSON.stringify(wide) === JSON.stringify(plan) ? [plan] : [plan, wide];
  });
  const candidates = plans.flatMap((plan) => {
    const size = problem.sizes.find(({ room }) => room === plan.room);
    if (!size) return [];
    const tracks = tracksOf(plan, size);
    const routeAll = routerFor(plan, tracks);
    return ordersOf(problem, plan).flatMap((order) => {
      const ways = routeAll(problem.lines, order, PASSES);
      return ways === null ? [] : drawn(problem, plan, tracks, ways);
    });
  });
  const best = candidates.reduce<Candidate | null>(
    (found, one) => (found === null || one.cost < found.cost ? one : found),
    null,
  );
  return best?.placement ?? null;
};
