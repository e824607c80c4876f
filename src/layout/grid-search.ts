import { costOn } from './grid-cost.ts';
import { type GridFrame, mostLetters } from './grid-letters.ts';
import type { Cell, GridPlan } from './grid-plan.ts';
import { type GridProblem, MOST_COLUMNS } from './grid-problem.ts';
import { randomFrom } from './random.ts';

/** How hard is searched: for who waits, or for a build, which has time. */
export type Pace = 'quick' | 'patient' | 'thorough';

/**
 * How far a search goes: it ends, whatever the shape. First steps for each body on so many frames; then on
 * those that are looked at closely, once for each seed from which a walk draws its lots; and how many
 * plans come of it.
 */
interface Search {
  readonly frames: number;
  readonly first: number;
  readonly last: number;
  readonly closely: number;
  readonly seeds: readonly number[];
  readonly most: number;
  /** What share of them may have one number of columns: how wide things come out is not quite known before. */
  readonly each: number;
}

const SEARCH: Readonly<Record<Pace, Search>> = {
  quick: { frames: 24, first: 24, last: 200, closely: 2, seeds: [23], most: 3, each: 1 },
  patient: { frames: 2_000, first: 70, last: 420, closely: 6, seeds: [23, 46], most: 14, each: 1 },
  // Where much has to stand close, few places are good.
  thorough: {
    frames: 2_000,
    first: 70,
    last: 800,
    closely: 6,
    seeds: [23, 46],
    most: 20,
    each: 0.5,
  },
};
/** How small the letters of a frame may be beside the best. */
const LEAST_LETTERS = 0.75;
const HEAT = { from: 8, to: 0.3 } as const;
/** How often whole rows or columns change places, of all steps. */
const SWAP_ALL = 0.12;

/** Every way to give each lane rows on a grid of so many columns: as few as hold it, or one or two more. */
const framesOf = ({ counts }: GridProblem): readonly GridFrame[] => {
  const widest = Math.min(MOST_COLUMNS, Math.max(...counts));
  const frames: GridFrame[] = [];
  for (let columns = 1; columns <= widest; columns++) {
    let ways: readonly (readonly number[])[] = [[]];
    for (const [lane, count] of counts.entries()) {
      const few = Math.ceil(count / columns);
      const most = Math.min(count, few + 2);
      ways = ways.flatMap((rows) =>
        Array.from({ length: most - few + 1 }, (_, more) => [
          ...rows,
          ...Array.from({ length: few + more }, () => lane),
        ]),
      );
    }
    frames.push(...ways.map((laneOfRow) => ({ columns, laneOfRow })));
  }
  return frames;
};

/** The first cells of each lane's rows, in the order of the shape. */
const startOn = ({ laneOf }: GridProblem, { columns, laneOfRow }: GridFrame): number[] => {
  const next = new Map<number, number>();
  return laneOf.map((lane) => {
    const cell = next.get(lane) ?? laneOfRow.indexOf(lane) * columns;
    next.set(lane, cell + 1);
    return cell;
  });
};

interface Found {
  readonly plan: GridPlan;
  readonly cost: number;
}

/** The best place of all bodies on one frame that a walk by lot comes by, ever less often uphill. */
const walkOn = (problem: GridProblem, frame: GridFrame, seed: number, perBody: number): Found => {
  const { laneOf, counts } = problem;
  const { columns, laneOfRow } = frame;
  const random = randomFrom(seed);
  const at = startOn(problem, frame);
  /** The body on each cell; -1: none. */
  const held = new Int16Array(columns * laneOfRow.length).fill(-1);
  for (const [body, cell] of at.entries()) held[cell] = body;
  const firstOf = counts.map((_, lane) => laneOfRow.indexOf(lane) * columns);
  const cellsOf = counts.map((_, lane) => laneOfRow.filter((own) => own === lane).length * columns);
  const costOf = costOn(problem, frame);
  let now = costOf(at);
  let best = { at: [...at], ...now };
  const steps = perBody * laneOf.length;
  const put = (body: number, cell: number) => {
    at[body] = cell;
    held[cell] = body;
  };
  const swap = (body: number, cell: number) => {
    const from = at[body] ?? 0;
    const other = held[cell] ?? -1;
    held[from] = -1;
    put(body, cell);
    if (other >= 0) put(other, from);
  };
  /** Two whole columns, or two rows of a lane, change places. */
  const swapAll = () => {
    const isRow = random() < 0.4;
    const [a, b] = [0, 1].map(() => Math.floor(random() * (isRow ? laneOfRow.length : columns)));
    if (a === undefined || b === undefined || a === b) return null;
    if (isRow && laneOfRow[a] !== laneOfRow[b]) return null;
    const turn = (one: number) => (one === a ? b : one === b ? a : one);
    return at.map((cell, body) => {
      if (counts[laneOf[body] ?? 0] === 1) return cell;
      const [row, column] = [Math.floor(cell / columns), cell % columns];
      return isRow ? turn(row) * columns + column : row * columns + turn(column);
    });
  };
  const putAll = (cells: readonly number[]) => {
    held.fill(-1);
    for (const [body, cell] of cells.entries()) put(body, cell);
  };
  let heat: number = HEAT.from;
  /** What is drawn by lot for one step; `null`: not yet. */
  let lot: number | null = null;
  let most = 0;
  /** Whether bodies that cost so much, or more, are not taken: for what is worse a lot is drawn, once. */
  const isTooMuch = (cost: number): boolean => {
    if (cost <= now.cost) return false;
    if (lot === null) {
      lot = random();
      most = now.cost - heat * Math.log(lot);
    }
    return cost >= most;
  };
  /** What the cells cost, where they are taken in place of those that are now. */
  const takenAt = (cells: readonly number[]) => {
    lot = null;
    const next = costOf(cells, isTooMuch);
    return isTooMuch(next.cost) ? null : next;
  };
  for (let step = 0; step < steps; step++) {
    heat = HEAT.from * (HEAT.to / HEAT.from) ** (step / steps);
    if (random() < SWAP_ALL) {
      const cells = swapAll();
      const next = cells && takenAt(cells);
      if (!cells || !next) continue;
      putAll(cells);
      now = next;
      if (now.cost < best.cost) best = { at: [...at], ...now };
      continue;
    }
    const body = Math.floor(random() * laneOf.length);
    const lane = laneOf[body] ?? 0;
    const cell = (firstOf[lane] ?? 0) + Math.floor(random() * (cellsOf[lane] ?? 1));
    const from = at[body] ?? 0;
    if (cell === from || counts[lane] === 1) continue;
    swap(body, cell);
    const next = takenAt(at);
    if (next === null) swap(body, from);
    else now = next;
    if (now.cost < best.cost) best = { at: [...at], ...now };
  }
  return { plan: planOf(problem, frame, best.at, best.sizes), cost: best.cost };
};

const planOf = (
  { laneOf, counts, sizes }: GridProblem,
  { columns, laneOfRow }: GridFrame,
  at: readonly number[],
  size: number,
): GridPlan => {
  const rows = at.map((cell) => Math.floor(cell / columns));
  const used = laneOfRow.map((_, row) => rows.includes(row));
  const cells = at.map((cell, body): Cell => {
    const row = used.slice(0, rows[body]).filter(Boolean).length;
    const isAlone = counts[laneOf[body] ?? 0] === 1;
    const column = cell % columns;
    return isAlone ? { row, from: 0, to: columns - 1 } : { row, from: column, to: column };
  });
  return {
    columns,
    laneOfRow: laneOfRow.filter((_, row) => used[row]),
    cells,
    room: sizes[size]?.room ?? 0,
  };
};

/** The first of a list, so many at most, and of each kind no more than that share of them. */
const someOfEach = <T>(
  sorted: readonly T[],
  most: number,
  each: number,
  kindOf: (one: T) => number,
): readonly T[] => {
  const counts = new Map<number, number>();
  return sorted
    .filter((one) => {
      const count = (counts.get(kindOf(one)) ?? 0) + 1;
      counts.set(kindOf(one), count);
      return count <= most * each;
    })
    .slice(0, most);
};

/** The most promising plans for a shape, the best first. Equal problems have equal plans. */
export const gridPlansOf = (problem: GridProblem, pace: Pace): readonly GridPlan[] => {
  const search = SEARCH[pace];
  const all = framesOf(problem).map((frame) => ({ frame, letters: mostLetters(problem, frame) }));
  const least =
    LEAST_LETTERS *
    Math.min(problem.screen.goalName, Math.max(...all.map(({ letters }) => letters)));
  const fitting = all.filter(({ letters }) => letters >= least);
  const frames =
    fitting.length > search.frames
      ? fitting.sort((a, b) => b.letters - a.letters).slice(0, search.frames)
      : fitting;
  const first = frames.map(({ frame }, index) => ({
    frame,
    found: walkOn(problem, frame, index + 1, search.first),
  }));
  const byCost = first.sort((a, b) => a.found.cost - b.found.cost);
  const close = someOfEach(byCost, search.closely, search.each, ({ frame }) => frame.columns);
  const found = [
    ...first.map((one) => one.found),
    ...close.flatMap(({ frame }, index) =>
      search.seeds.map((seed) => walkOn(problem, frame, seed + index, search.last)),
    ),
  ];
  const plans = new Map<string, Found>();
  for (const one of found.sort((a, b) => a.cost - b.cost)) {
    const key = JSON.stringify([one.plan.cells, one.plan.room]);
    if (!plans.has(key)) plans.set(key, one);
  }
  return someOfEach([...plans.values()], search.most, search.each, ({ plan }) => plan.columns).map(
    ({ plan }) => plan,
  );
};
