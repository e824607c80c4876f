import { BARE, DENSE, type Density, ROOMY } from './grid-density.ts';
import { stretchesOf } from './grid-places.ts';
import { type GridPlan, widened } from './grid-plan.ts';
import { type GridProblem, gridProblemOf } from './grid-problem.ts';
import { routerFor, type Way } from './grid-route.ts';
import { gridPlansOf, type Pace } from './grid-search.ts';
import { sketchGrid } from './grid-sketch.ts';
import { type Tracks, tracksOf } from './grid-tracks.ts';
import { bareCost, lettersOf, pictureCost } from './picture-score.ts';
import { placeUnlabelled, withLabels } from './place-in-lanes.ts';
import type { Before, LayoutShape, Placement } from './placement.ts';
import { type RoomKey, SCREENS } from './screen-shape.ts';
import { NO_SPARE, roomierThan, type Spare, unremarkedIn, unwrittenIn } from './spare-room.ts';

/** How often each line is led anew around the others. */
const PASSES = 2;

/** How often at most a picture is given more room for words. */
const ROOMIER = 4;

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

/** A picture on a grid, but for how much room it has. */
interface Design {
  readonly problem: GridProblem;
  readonly plan: GridPlan;
  readonly tracks: Tracks;
  readonly ways: readonly Way[];
  readonly isEven: boolean;
}

/** Cards of one width are calmer: it takes a gain in letters to give that up. */
const unevenCost = (isEven: boolean): number => (isEven ? 0 : 3);

/**
 * A picture without words at its lines, and what it costs at least.
 * @param spare room beyond what cards and lines need
 */
const bare = (design: Design, spare: Spare = NO_SPARE): Candidate | null => {
  const { problem, plan, tracks, ways, isEven } = design;
  const sketched = sketchGrid(problem, plan, tracks, ways, isEven, spare);
  if (sketched === null) return null;
  const { shape } = problem;
  const placement = placeUnlabelled(shape, sketched.sketch, sketched.sizes, 'grid');
  return { placement, cost: bareCost(shape, placement) + unevenCost(isEven) };
};

/** The same with its words, and what it costs. */
const worded = (design: Design, least: Candidate): Candidate => {
  const { problem, isEven } = design;
  const { shape } = problem;
  const placement = withLabels(shape, least.placement);
  return { placement, cost: pictureCost(shape, placement) + unevenCost(isEven) };
};

/** The best of these; of two alike the first. To find room for words takes longest: only where it may be the best. */
const bestOf = (designs: readonly Design[]): readonly [Design, Candidate] | null => {
  const promising = designs
    .flatMap((design, index) => {
      const least = bare(design);
      return least ? [{ design, index, least }] : [];
    })
    .sort((a, b) => a.least.cost - b.least.cost);
  let best: { index: number; found: readonly [Design, Candidate] } | null = null;
  for (const { design, index, least } of promising) {
    const most: number = best?.found[1].cost ?? Number.POSITIVE_INFINITY;
    if (least.cost > most) break;
    const one = worded(design, least);
    if (best === null || one.cost < most || (one.cost === most && index < best.index)) {
      best = { index, found: [design, one] };
    }
  }
  return best?.found ?? null;
};

/**
 * The same picture with more room where words found none, as far as that is worth the smaller letters; then where
 * there is none for the remark under a word, as far as letters stay as they are.
 */
const withRoom = (design: Design, found: Candidate): Candidate => {
  const { problem, tracks, ways } = design;
  const { shape, lines } = problem;
  const lineOf = (relation: number) => lines.findIndex((line) => line.relation === relation);
  const upright = { stretches: stretchesOf(ways, 'x'), across: tracks.y };
  const level = { stretches: stretchesOf(ways, 'y'), across: tracks.x };
  let best = { ...found, spare: NO_SPARE };
  const { screen = 'wide' } = shape;
  // A word is worth smaller letters, a remark is not.
  const isAsLarge = (one: Candidate) =>
    lettersOf(one.placement, screen) >=
    Math.min(lettersOf(best.placement, screen), SCREENS[screen].goalName);
  const givesRoom = (lackingIn: typeof unwrittenIn): boolean => {
    const { cost, spare, placement } = best;
    const lacking = lackingIn(shape, placement);
    if (lacking.length === 0) return false;
    for (const more of roomierThan(spare, shape, lacking, lineOf, upright, level)) {
      const least = bare(design, more);
      if (least === null || least.cost >= cost) continue;
      const one = worded(design, least);
      if (one.cost >= cost || lackingIn(shape, one.placement).length >= lacking.length) continue;
      if (lackingIn === unremarkedIn && !isAsLarge(one)) continue;
      best = { ...one, spare: more };
      return true;
    }
    return false;
  };
  for (const lackingIn of [unwrittenIn, unremarkedIn]) {
    let rounds = 0;
    while (rounds < ROOMIER && givesRoom(lackingIn)) rounds++;
  }
  return { placement: best.placement, cost: best.cost };
};

/** The room that cards stand close together for, where it is another. */
const CLOSE: Partial<Readonly<Record<RoomKey, RoomKey>>> = {
  tall: 'tall-crowd',
  'stage-crowd': 'stage-close',
};

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
  const designs = plans.flatMap((plan): Design[] => {
    const size = sizesAt(plan.room);
    if (!size) return [];
    const tracks = tracksOf(plan, size);
    const routeAll = routerFor(plan, tracks);
    const led = ordersOf(problem, plan).flatMap((order) => {
      const ways = routeAll(problem.lines, order, PASSES);
      return ways === null ? [] : [[JSON.stringify(ways), ways] as const];
    });
    // Several orders often lead all lines alike: such a picture is drawn once.
    return [...new Map(led).values()].flatMap((ways) =>
      [true, false].map((isEven) => ({ problem, plan, tracks, ways, isEven })),
    );
  });
  const best = bestOf(designs);
  return best && withRoom(...best);
};

/**
 * A picture that a large laptop shows whole in letters that can be read, and a small one can't: with names
 * alone on its cards it may be for both, as long as no line loses its word for that.
 */
const forSmallLaptop = (shape: LayoutShape, before: Before | null, roomy: Placement): Placement => {
  if (canBeRead(roomy, 'wide-crowd')) return roomy;
  const small: LayoutShape = { ...shape, screen: 'wide-crowd' };
  const placement = bestAt(small, before, 'thorough', BARE)?.placement;
  const isFor =
    placement !== undefined &&
    canBeRead(placement, 'wide-crowd') &&
    unwrittenIn(shape, placement).length <= unwrittenIn(shape, roomy).length;
  return isFor ? { ...placement, isCompact: true } : roomy;
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
  const { screen } = shape;
  // A stage is large: there words count for more.
  if (screen === 'stage') return roomy.placement;
  if (canBeRead(roomy.placement, screen)) {
    return screen === 'wide' && pace !== 'quick'
      ? forSmallLaptop(shape, before, roomy.placement)
      : roomy.placement;
  }
  const room = screen && (CLOSE[screen] ?? screen);
  const close: LayoutShape = room === undefined ? shape : { ...shape, screen: room };
  const densities = room === 'stage-close' ? [BARE, DENSE] : [DENSE];
  const hard = pace === 'quick' ? pace : 'thorough';
  const closer = densities.flatMap((density): readonly Candidate[] => {
    const found = bestAt(close, before, hard, density);
    return found ? [{ ...found, placement: { ...found.placement, isCompact: true } }] : [];
  });
  const plain = { placement: roomy.placement, cost: pictureCost(close, roomy.placement) };
  return [plain, ...closer].reduce((a, b) => (b.cost < a.cost ? b : a)).placement;
};
