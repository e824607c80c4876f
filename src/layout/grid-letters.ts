import { CARD, LANE } from './dimensions.ts';
import type { GridProblem } from './grid-problem.ts';
import { NAME_STRIP } from './name-boxes.ts';

/** How many rows each lane has on a grid of so many columns. */
export interface GridFrame {
  readonly columns: number;
  readonly laneOfRow: readonly number[];
}

/** A column without cards is as wide as this all the same, in diagram units. */
const LEAST_COLUMN = 60;

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

/** Numbers by index, at most some thousands. */
type Numbers = Int16Array | Uint8Array | Float64Array;

/** Where bodies stand on a frame, each by its index. */
export interface Places {
  readonly rows: Numbers;
  readonly columns: Numbers;
  /** 1: it may grow over a free cell beside it. */
  readonly roomy: Numbers;
  /** 1: it has a lane for itself. */
  readonly alone: Numbers;
}

/** The largest letters, and the index of the sizes that have them. */
interface Letters {
  readonly letters: number;
  readonly best: number;
}

/**
 * How large the names of bodies on a frame would be, at the best of all sizes.
 * @returns what tells it of places, with what lies between columns and between rows, in diagram units
 */
export const lettersOn = (problem: GridProblem, { columns, laneOfRow }: GridFrame) => {
  const widths = new Float64Array(columns);
  const heights = new Float64Array(laneOfRow.length);
  return (places: Places, gaps: number, between: number): Letters => {
    let letters = 0;
    let best = 0;
    for (const [index, { bodies, alone, width: usual }] of problem.sizes.entries()) {
      widths.fill(0);
      heights.fill(0);
      for (let body = 0; body < bodies.length; body++) {
        const size = bodies[body];
        if (!size || places.alone[body]) continue;
        const row = places.rows[body] ?? 0;
        const column = places.columns[body] ?? 0;
        const wide = size.width > usual && places.roomy[body] ? usual : size.width;
        if ((widths[column] ?? 0) < wide) widths[column] = wide;
        if ((heights[row] ?? 0) < size.height) heights[row] = size.height;
      }
      let across = gaps;
      for (const width of widths) across += Math.max(width, LEAST_COLUMN);
      let down = between + alone(columns);
      for (const height of heights) down += height;
      const size = lettersAt(problem, across, down);
      if (size > letters) {
        letters = size;
        best = index;
      }
    }
    return { letters, best };
  };
};
