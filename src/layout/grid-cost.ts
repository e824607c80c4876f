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

/** Sums in another order differ in their last digits: what is this close to a limit is worked out whole. */
const ROUNDING = 1e-6;

/** Which side of the way from `a` to `b` the point `c` is on: by its sign. */
const side = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Which lines could cross: those that share no end, two and two. */
const apartOf = ({ lines }: GridProblem): Int32Array =>
  Int32Array.from(
    lines.flatMap((first, i) =>
      lines.slice(i + 1).flatMap((second, j) => {
        const ends = [second.from, second.to];
        return ends.includes(first.from) || ends.includes(first.to) ? [] : [i, i + 1 + j];
      }),
    ),
  );

/** Bodies of one lane that stood apart before, two and two, and which way the second was from the first. */
const orderedBefore = ({ before, laneOf }: GridProblem) =>
  before.flatMap((a, i) =>
    before.flatMap((b, j) => {
      if (!a || !b || j <= i || laneOf[i] !== laneOf[j]) return [];
      const [x, y] = [b.x - a.x, b.y - a.y].map((by) => (Math.abs(by) > 30 ? Math.sign(by) : 0));
      return x || y ? [{ i, j, x: x ?? 0, y: y ?? 0 }] : [];
    }),
  );

/**
 * Gives what bodies on the cells of a grid would cost: small letters, and lines that are long, bent, crossed
 * or in the way. An estimate, made many thousand times, so that what does not change from one to the next is
 * kept ready, and no list is made on the way; what it finds best is drawn and scored for real.
 * @returns for the cell of each body, its row times the number of columns, and its column: the cost.
 * It is without end where what is sure of it is too much already, as far as `isTooMuch` is given to say so
 */
export const costOn = (
  problem: GridProblem,
  frame: GridFrame,
): ((at: readonly number[], isTooMuch?: (cost: number) => boolean) => Estimate) => {
  const { lines, laneOf, counts, shape, density } = problem;
  const { columns, laneOfRow } = frame;
  const screen = shape.screen ?? 'wide';
  const isUp = shape.direction === 'UP';
  const lettersFor = lettersOn(problem, frame);
  const apart = apartOf(problem);
  const ordered = orderedBefore(problem);
  const alone = Uint8Array.from(laneOf, (lane) => Number(counts[lane] === 1));
  const held = new Int16Array(columns * laneOfRow.length);
  const rows = new Int32Array(laneOf.length);
  const columnsOf = new Int32Array(laneOf.length);
  const isRoomy = new Uint8Array(laneOf.length);
  const levelWords = new Float64Array(columns);
  const upright = new Uint8Array(laneOfRow.length);
  /** The two ends of each line: column and row, column and row. */
  const ends = new Int32Array(4 * lines.length);

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
      if (!isFree(row, column) || (first >= 0 && alone[first] === 1)) return false;
    }
    return true;
  };
  /** Whether a body reaches a column, or would if it were as wide as there is room. */
  const reaches = (body: number, column: number) => {
    const [row, own] = [rows[body] ?? 0, columnsOf[body] ?? 0];
    return (
      alone[body] === 1 || own === column || (freeInRow(row, own, column) && isFree(row, column))
    );
  };

  const put = (at: readonly number[]) => {
    held.fill(-1);
    for (let body = 0; body < at.length; body++) {
      const cell = at[body] ?? 0;
      held[cell] = body;
      rows[body] = Math.floor(cell / columns);
      columnsOf[body] = cell % columns;
    }
    for (let body = 0; body < at.length; body++) {
      const [row, column] = [rows[body] ?? 0, columnsOf[body] ?? 0];
      isRoomy[body] = Number(
        (column > 0 && isFree(row, column - 1)) ||
          (column + 1 < columns && isFree(row, column + 1)),
      );
    }
    levelWords.fill(0);
    upright.fill(0);
  };

  /** What all lines cost by themselves; writes where each would run. */
  const costOfLines = (): number => {
    let cost = 0;
    for (let line = 0; line < lines.length; line++) {
      const { from, to, words } = lines[line] ?? { from: 0, to: 0, words: 0 };
      const [a, b] = [rows[from] ?? 0, rows[to] ?? 0];
      let c = columnsOf[from] ?? 0;
      let d = columnsOf[to] ?? 0;
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
          const isBentOnce =
            (freeInRow(a, c, d) && isFree(a, d) && freeInColumn(d, a, b)) ||
            (freeInRow(b, c, d) && isFree(b, c) && freeInColumn(c, a, b));
          cost += isBentOnce ? COST.bent : COST.twiceBent;
        }
      }
      ends[4 * line] = c;
      ends[4 * line + 1] = a;
      ends[4 * line + 2] = d;
      ends[4 * line + 3] = b;
    }
    return cost;
  };

  const doCross = (first: number, second: number): boolean => {
    const ax = ends[4 * first] ?? 0;
    const ay = ends[4 * first + 1] ?? 0;
    const bx = ends[4 * first + 2] ?? 0;
    const by = ends[4 * first + 3] ?? 0;
    const cx = ends[4 * second] ?? 0;
    const cy = ends[4 * second + 1] ?? 0;
    const dx = ends[4 * second + 2] ?? 0;
    const dy = ends[4 * second + 3] ?? 0;
    return (
      side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
      side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
    );
  };

  const gapsBetween = (): number => {
    let gaps = 0;
    for (let gap = 0; gap < columns - 1; gap++) {
      const words = levelWords[gap] ?? 0;
      gaps += words > 0 ? words + density.besideWords : 2 * density.cards;
    }
    return gaps;
  };
  const rowsBetween = (): number => {
    let between = 0;
    for (let row = 0; row + 1 < laneOfRow.length; row++) {
      if (laneOfRow[row] === laneOfRow[row + 1]) {
        between += upright[row] ? density.uprightWord : density.cards;
      }
    }
    return between;
  };

  /** The same with what it costs that bodies stand in another order than before. */
  const withOrder = (ofLines: number): number => {
    let cost = ofLines;
    for (const { i, j, x, y } of ordered) {
      if (((columnsOf[j] ?? 0) - (columnsOf[i] ?? 0)) * x < 0) cost += COST.reordered;
      if (((rows[j] ?? 0) - (rows[i] ?? 0)) * y < 0) cost += COST.reordered;
    }
    return cost;
  };

  return (at, isTooMuch) => {
    put(at);
    const ofLines = costOfLines();
    const { letters, best } = lettersFor(rows, columnsOf, isRoomy, gapsBetween(), rowsBetween());
    const small =
      lettersCost(letters, screen) + (density.isCompact ? unreadCost(letters, screen) : 0);
    let sure = withOrder(ofLines) + small - ROUNDING;
    if (isTooMuch?.(sure)) return { cost: Number.POSITIVE_INFINITY, sizes: best };
    // To find what crosses takes longest, and is left off where more of it can change nothing.
    let crossed = ofLines;
    for (let pair = 0; pair < apart.length; pair += 2) {
      if (!doCross(apart[pair] ?? 0, apart[pair + 1] ?? 0)) continue;
      crossed += COST.crossing;
      sure += COST.crossing;
      if (isTooMuch?.(sure)) return { cost: Number.POSITIVE_INFINITY, sizes: best };
    }
    return { cost: withOrder(crossed) + small, sizes: best };
  };
};
