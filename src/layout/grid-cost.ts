import { CARD, LANE } from './dimensions.ts';
import type { GridProblem } from './grid-problem.ts';
import { NAME_STRIP } from './name-boxes.ts';
import { lettersCost, unreadCost } from './picture-score.ts';

/** How many rows each lane has on a grid of so many columns. */
export interface GridFrame {
  readonly columns: number;
  readonly laneOfRow: readonly number[];
}

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

/** A column without cards is as wide as this all the same, in diagram units. */
const LEAST_COLUMN = 60;

interface Estimate {
  readonly cost: number;
  /** Index of the sizes with which letters are largest. */
  readonly sizes: number;
}

/** Which side of the way from `a` to `b` the point `c` is on. */
const side = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const lettersAt = (
  { screen, counts, density }: GridProblem,
  across: number,
  down: number,
): number => {
  const width = across + 2 * density.outer;
  const height = down + counts.length * (NAME_STRIP + LANE.below + LANE.gap) - LANE.gap;
  return CARD.nameFont.size * Math.min(screen.width / width, screen.height / height);
};

/** About how large the names on a frame can be at most. */
export const mostLetters = (problem: GridProblem, { columns, laneOfRow }: GridFrame): number => {
  const inner = laneOfRow.filter((lane, row) => row > 0 && laneOfRow[row - 1] === lane).length;
  const alone = problem.counts.filter((count) => count === 1).length;
  const across = 2 * problem.density.cards * (columns - 1);
  return Math.max(
    ...problem.sizes.map(({ width, height, alone: own }) =>
      lettersAt(
        problem,
        columns * width + across,
        (laneOfRow.length - alone) * height + own(columns) + inner * problem.density.cards,
      ),
    ),
  );
};

/**
 * How large the names of bodies on a grid would be, at the best of all sizes.
 * @param isRoomy whether a body may grow over a free cell beside it
 * @param gaps what lies between its columns, and `between` its rows, in diagram units
 */
const lettersOn = (
  problem: GridProblem,
  { columns, laneOfRow }: GridFrame,
  at: readonly number[],
  isRoomy: (body: number) => boolean,
  gaps: number,
  between: number,
): { readonly letters: number; readonly best: number } => {
  const { counts, laneOf, sizes } = problem;
  const widths = new Float64Array(columns);
  const heights = new Float64Array(laneOfRow.length);
  let letters = 0;
  let best = 0;
  for (const [index, { bodies, alone, width: usual }] of sizes.entries()) {
    widths.fill(0);
    heights.fill(0);
    for (const [body, cell] of at.entries()) {
      const size = bodies[body];
      if (!size || counts[laneOf[body] ?? 0] === 1) continue;
      const [row, column] = [Math.floor(cell / columns), cell % columns];
      const wide = size.width > usual && isRoomy(body) ? usual : size.width;
      if ((widths[column] ?? 0) < wide) widths[column] = wide;
      if ((heights[row] ?? 0) < size.height) heights[row] = size.height;
    }
    let across = gaps;
    for (const width of widths) across += Math.max(width, LEAST_COLUMN);
    let down = between + alone(columns);
    for (const height of heights) down += height;
    const size = lettersAt(problem, across, down);
    if (size > letters) [letters, best] = [size, index];
  }
  return { letters, best };
};

/**
 * What bodies on the cells of a grid would cost: small letters, and lines that are long, bent, crossed or
 * in the way. An estimate, made many thousand times; what it finds best is drawn and scored for real.
 * @param at the cell of each body: its row times the number of columns, and its column
 */
export const gridCost = (
  problem: GridProblem,
  { columns, laneOfRow }: GridFrame,
  at: readonly number[],
): Estimate => {
  const { lines, laneOf, counts, before, shape, density } = problem;
  const held = new Int16Array(columns * laneOfRow.length).fill(-1);
  at.forEach((cell, body) => {
    held[cell] = body;
  });
  const rowOf = (body: number) => Math.floor((at[body] ?? 0) / columns);
  const columnOf = (body: number) => (at[body] ?? 0) % columns;
  const isAlone = (body: number) => counts[laneOf[body] ?? 0] === 1;
  const isFree = (row: number, column: number) => held[row * columns + column] === -1;
  const freeInRow = (row: number, a: number, b: number) => {
    for (let column = Math.min(a, b) + 1; column < Math.max(a, b); column++) {
      if (!isFree(row, column)) return false;
    }
    return true;
  };
  const freeInColumn = (column: number, a: number, b: number) => {
    for (let row = Math.min(a, b) + 1; row < Math.max(a, b); row++) {
      const alone = held[row * columns];
      if (!isFree(row, column) || (alone !== undefined && alone >= 0 && isAlone(alone)))
        return false;
    }
    return true;
  };
  /** Whether a body reaches a column, or would if it were as wide as there is room. */
  const reaches = (body: number, column: number) =>
    isAlone(body) ||
    columnOf(body) === column ||
    (freeInRow(rowOf(body), columnOf(body), column) && isFree(rowOf(body), column));
  let cost = 0;
  const isRoomy = (body: number) => {
    const [row, column] = [rowOf(body), columnOf(body)];
    return (
      (column > 0 && isFree(row, column - 1)) || (column + 1 < columns && isFree(row, column + 1))
    );
  };
  const levelWords = new Float64Array(columns);
  const upright = new Uint8Array(laneOfRow.length);
  const ways = lines.map(({ from, to, words }) => {
    const [a, b] = [rowOf(from), rowOf(to)];
    let [c, d] = [columnOf(from), columnOf(to)];
    const isUp = shape.direction === 'UP';
    if (laneOf[from] === laneOf[to] && (isUp ? b > a : b < a)) cost += COST.against;
    if (a === b) {
      cost += COST.length * (Math.abs(c - d) - 1);
      if (d < c) cost += COST.leftward;
      if (!freeInRow(a, c, d)) cost += COST.blocked;
      else if (Math.abs(c - d) === 1) {
        const gap = Math.min(c, d);
        levelWords[gap] = Math.max(levelWords[gap] ?? 0, words);
      }
      return [c, a, d, b] as const;
    }
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
    return [c, a, d, b] as const;
  });
  for (let i = 0; i < ways.length; i++) {
    const one = ways[i];
    const first = lines[i];
    if (!one || !first) continue;
    for (let j = i + 1; j < ways.length; j++) {
      const two = ways[j];
      const second = lines[j];
      if (!two || !second) continue;
      if (first.from === second.from || first.to === second.to) continue;
      if (first.from === second.to || first.to === second.from) continue;
      const [ax, ay, bx, by] = one;
      const [cx, cy, dx, dy] = two;
      const apart = side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy);
      const across = side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by);
      if (apart < 0 && across < 0) cost += COST.crossing;
    }
  }
  for (let i = 0; i < before.length; i++) {
    const a = before[i];
    if (!a) continue;
    for (let j = i + 1; j < before.length; j++) {
      const b = before[j];
      if (!b || laneOf[i] !== laneOf[j]) continue;
      const [dx, dy] = [columnOf(j) - columnOf(i), rowOf(j) - rowOf(i)];
      const [wasX, wasY] = [b.x - a.x, b.y - a.y];
      if (Math.abs(wasX) > 30 && dx * wasX <= 0 && dx !== 0) cost += COST.reordered;
      if (Math.abs(wasY) > 30 && dy * wasY <= 0 && dy !== 0) cost += COST.reordered;
    }
  }
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
  const { letters, best } = lettersOn(problem, { columns, laneOfRow }, at, isRoomy, gaps, between);
  const screen = shape.screen ?? 'wide';
  const small =
    lettersCost(letters, screen) + (density.isCompact ? unreadCost(letters, screen) : 0);
  return { cost: cost + small, sizes: best };
};
