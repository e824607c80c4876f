import { type GridFrame, lettersOn } from './grid-letters.ts';
import type { GridProblem } from './grid-problem.ts';
import { lettersCost, unreadCost } from './picture-score.ts';

/** What costs how much, before any line is drawn: about the bends and detours that it will take. */
const COST = {
  crossing: 10,
  blocked: 9,
  bent: 4,
  twiceBent: 6,
  against: 1.5,
  leftward: 0.3,
  reordered: 0.7,
  length: 0.6,
} as const;

interface Estimate {
  readonly cost: number;
  /** Index of the sizes with which letters are largest. */
  readonly sizes: number;
}

/** Two bodies closer than this along an axis had no order before, in diagram units. */
const SAME_PLACE = 30;

/** Pairs of lines that may cross, two numbers each: those that share no end. */
const apartLines = ({ lines }: GridProblem): Int32Array =>
  Int32Array.from(
    lines.flatMap((one, i) =>
      lines.flatMap((two, j) => {
        const isJoined =
          one.from === two.from || one.to === two.to || one.from === two.to || one.to === two.from;
        return j <= i || isJoined ? [] : [i, j];
      }),
    ),
  );

/** Pairs of bodies of one lane that stood in some order before, with how the second stood from the first. */
const orderedBefore = ({ before, laneOf }: GridProblem) =>
  before.flatMap((a, one) =>
    before.flatMap((b, two) =>
      two <= one || !a || !b || laneOf[one] !== laneOf[two]
        ? []
        : [{ one, two, wasX: b.x - a.x, wasY: b.y - a.y }],
    ),
  );

/**
 * What bodies on the cells of a frame would cost: small letters, and lines that are long, bent, crossed or
 * in the way. An estimate, made many thousand times; what it finds best is drawn and scored for real.
 * @returns what tells the cost of a cell for each body: its row times the number of columns, and its column
 */
export const gridCost = (
  problem: GridProblem,
  frame: GridFrame,
): ((at: readonly number[]) => Estimate) => {
  const { lines, laneOf, counts, shape, density } = problem;
  const { columns, laneOfRow } = frame;
  const isUp = shape.direction === 'UP';
  const screen = shape.screen ?? 'wide';
  const pairs = apartLines(problem);
  const ordered = orderedBefore(problem);
  const lettersOf = lettersOn(problem, frame);

  // Filled anew by each estimate: to make them each time took longer than to estimate.
  const held = new Int16Array(columns * laneOfRow.length);
  const places = {
    rows: new Int16Array(laneOf.length),
    columns: new Int16Array(laneOf.length),
    roomy: new Uint8Array(laneOf.length),
    alone: Uint8Array.from(laneOf, (lane) => Number(counts[lane] === 1)),
  };
  const levelWords = new Float64Array(columns);
  const upright = new Uint8Array(laneOfRow.length);
  /** Column and row of both ends of each line, as it would run. */
  const ways = new Int16Array(4 * lines.length);

  const isFree = (row: number, column: number) => held[row * columns + column] === -1;
  const freeInRow = (row: number, a: number, b: number) => {
    for (let column = Math.min(a, b) + 1; column < Math.max(a, b); column++) {
      if (!isFree(row, column)) return false;
    }
    return true;
  };
  const freeInColumn = (column: number, a: number, b: number) => {
    for (let row = Math.min(a, b) + 1; row < Math.max(a, b); row++) {
      const first = held[row * columns] ?? -1;
      if (!isFree(row, column) || (first >= 0 && places.alone[first])) return false;
    }
    return true;
  };
  /** Whether a body reaches a column, or would if it were as wide as there is room. */
  const reaches = (body: number, column: number) => {
    const [row, own] = [places.rows[body] ?? 0, places.columns[body] ?? 0];
    return (
      places.alone[body] === 1 ||
      own === column ||
      (freeInRow(row, own, column) && isFree(row, column))
    );
  };

  const put = (at: readonly number[]) => {
    held.fill(-1);
    for (let body = 0; body < at.length; body++) {
      const cell = at[body] ?? 0;
      held[cell] = body;
      places.rows[body] = Math.floor(cell / columns);
      places.columns[body] = cell % columns;
    }
    for (let body = 0; body < at.length; body++) {
      const [row, column] = [places.rows[body] ?? 0, places.columns[body] ?? 0];
      places.roomy[body] = Number(
        (column > 0 && isFree(row, column - 1)) ||
          (column + 1 < columns && isFree(row, column + 1)),
      );
    }
  };

  // Added to in one order, so that equal places cost the same to the last bit.
  let cost = 0;

  /** Adds what the line `from` one body `to` another costs by itself, and writes its way. */
  const addLine = (index: number, from: number, to: number, words: number) => {
    const [a, b] = [places.rows[from] ?? 0, places.rows[to] ?? 0];
    let [c, d] = [places.columns[from] ?? 0, places.columns[to] ?? 0];
    if (laneOf[from] === laneOf[to] && (isUp ? b > a : b < a)) cost += COST.against;
    if (a === b) {
      cost += COST.length * (Math.abs(c - d) - 1);
      if (d < c) cost += COST.leftward;
      if (!freeInRow(a, c, d)) cost += COST.blocked;
      else if (Math.abs(c - d) === 1) {
        const gap = Math.min(c, d);
        levelWords[gap] = Math.max(levelWords[gap] ?? 0, words);
      }
    } else {
      for (let row = Math.min(a, b); row < Math.max(a, b); row++) upright[row] = 1;
      cost += COST.length * (Math.abs(a - b) - 1);
      const onto = reaches(from, d) ? d : reaches(to, c) ? c : -1;
      if (onto >= 0) {
        if (!freeInColumn(onto, a, b)) cost += COST.blocked;
        c = onto;
        d = onto;
      } else {
        cost += COST.length * Math.abs(c - d);
        const turnsAtTo = freeInRow(a, c, d) && isFree(a, d) && freeInColumn(d, a, b);
        const turnsAtFrom = freeInRow(b, c, d) && isFree(b, c) && freeInColumn(c, a, b);
        cost += turnsAtTo || turnsAtFrom ? COST.bent : COST.twiceBent;
      }
    }
    ways[4 * index] = c;
    ways[4 * index + 1] = a;
    ways[4 * index + 2] = d;
    ways[4 * index + 3] = b;
  };

  /** Which side of the way of line `i` an end of another is on: below 0 one, above 0 the other. */
  const side = (i: number, end: number): number => {
    const [ax, ay] = [ways[i] ?? 0, ways[i + 1] ?? 0];
    const [bx, by] = [ways[i + 2] ?? 0, ways[i + 3] ?? 0];
    return (bx - ax) * ((ways[end + 1] ?? 0) - ay) - (by - ay) * ((ways[end] ?? 0) - ax);
  };

  const addCrossings = () => {
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const [i, j] = [4 * (pairs[pair] ?? 0), 4 * (pairs[pair + 1] ?? 0)];
      if (side(i, j) * side(i, j + 2) < 0 && side(j, i) * side(j, i + 2) < 0) cost += COST.crossing;
    }
  };

  const addReordered = () => {
    for (const { one, two, wasX, wasY } of ordered) {
      const dx = (places.columns[two] ?? 0) - (places.columns[one] ?? 0);
      const dy = (places.rows[two] ?? 0) - (places.rows[one] ?? 0);
      if (Math.abs(wasX) > SAME_PLACE && dx * wasX < 0) cost += COST.reordered;
      if (Math.abs(wasY) > SAME_PLACE && dy * wasY < 0) cost += COST.reordered;
    }
  };

  return (at) => {
    put(at);
    levelWords.fill(0);
    upright.fill(0);
    cost = 0;
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index];
      if (line) addLine(index, line.from, line.to, line.words);
    }
    addCrossings();
    addReordered();
    let gaps = 0;
    for (let gap = 0; gap < columns - 1; gap++) {
      const words = levelWords[gap] ?? 0;
      gaps += words > 0 ? words + density.besideWords : 2 * density.cards;
    }
    let between = 0;
    for (let row = 0; row + 1 < laneOfRow.length; row++) {
      if (laneOfRow[row] === laneOfRow[row + 1]) {
        between += upright[row] ? density.uprightWord : density.cards;
      }
    }
    const { letters, best } = lettersOf(places, gaps, between);
    const small =
      lettersCost(letters, screen) + (density.isCompact ? unreadCost(letters, screen) : 0);
    return { cost: cost + small, sizes: best };
  };
};
