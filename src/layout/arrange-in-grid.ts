import { DENSE, type Density, ROOMY } from './grid-density.ts';
import { type GridPlan, widened } from './grid-plan.ts';
import { type GridProblem, gridProblemOf } from './grid-problem.ts';
import { routerFor, type Way } from './grid-route.ts';
import { gridPlansOf, type Pace } from './grid-search.ts';
import { sketchGrid } from './grid-sketch.ts';
import { type Tracks, tracksOf } from './grid-tracks.ts';
import { lettersOf, pictureCost } from './picture-score.ts';
import { placeInLanes } from './place-in-lanes.ts';
import type { Before, LayoutShape, Placement } from './placement.ts';
import { isStage, type RoomKey, SCREENS } from './screen-shape.ts';

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

const canBeRead = (placement: Placement, screen: RoomKey = 'wide'): boolean => {
  return lettersOf(placement, screen) >= SCREENS[screen].leastName;
};

/** The best picture with things so close together; `null`: there is none. */
const bestAt = (
  shape: LayoutShape,
  before: Before | null,
  pace: Pace,
  density: Density,
): Candidate | null => {
  const problem = gridProblemOf(shape, before, density);
  if (problem === null) return null;
  const sizesAt = (room: number) => problem.sizes.find((size) => size.room === room);
  const plans = gridPlansOf(problem, pace).flatMap((plan) => {
    const first = density.isCompact ? [[], sizesAt(plan.room)?.bodies] : [[]];
    const wide = first.map((sizes) => widened(plan, problem.lines, sizes));
    return [...new Map([plan, ...wide].map((one) => [JSON.stringify(one), one])).values()];
  });
  const candidates = plans.flatMap((plan) => {
    const size = sizesAt(plan.room);
    if (!size) return [];
    const tracks = tracksOf(plan, size);
    const routeAll = routerFor(plan, tracks);
    return ordersOf(problem, plan).flatMap((order) => {
      const ways = routeAll(problem.lines, order, PASSES);
      return ways === null ? [] : drawn(problem, plan, tracks, ways);
    });
  });
  return candidates.reduce<Candidate | null>(
    (found, one) => (found === null || one.cost < found.cost ? one : found),
    null,
  );
};

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
  const roomy = bestAt(shape, before, pace, ROOMY);
  if (roomy === null) return null;
  // A stage is large: there words count for more.
  if (isStage(shape.screen) || canBeRead(roomy.placement, shape.screen)) return roomy.placement;
  const close: LayoutShape = shape.screen === 'tall' ? { ...shape, screen: 'tall-crowd' } : shape;
  const dense = bestAt(close, before, pace === 'quick' ? pace : 'thorough', DENSE);
  return dense !== null && dense.cost < pictureCost(close, roomy.placement)
    ? { ...dense.placement, isCompact: true }
    : roomy.placement;
};
