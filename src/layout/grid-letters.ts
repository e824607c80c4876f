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

interface Letters {
  readonly letters: number;
  /** Index of the sizes with which they are that large. */
  readonly best: number;
}

/** Gives how large the names of bodies on a frame would be, at the best of all sizes. */
export const lettersOn = (problem: GridProblem, { columns, laneOfRow }: GridFrame) => {
  const { counts, laneOf, sizes } = problem;
  const sharing = laneOf.flatMap((lane, body) => (counts[lane] === 1 ? [] : [body]));
  const ways = sizes.map(({ bodies, alone, width: usual }) => ({
    usual,
    alone: alone(columns),
    widths: Float64Array.from(sharing, (body) => bodies[body]?.width ?? 0),
    heights: Float64Array.from(sharing, (body) => bodies[body]?.height ?? 0),
  }));
  const widest = new Float64Array(columns);
  const highest = new Float64Array(laneOfRow.length);
  /**
   * @param rows the row of each body, and `columnsOf` its column
   * @param isRoomy 1 for a body that may grow over a free cell beside it
   * @param gaps what lies between the columns, and `between` the rows, in diagram units
   */
  return (
    rows: Int32Array,
    columnsOf: Int32Array,
    isRoomy: Uint8Array,
    gaps: number,
    between: number,
  ): Letters => {
    let letters = 0;
    let best = 0;
    for (let index = 0; index < ways.length; index++) {
      const way = ways[index];
      if (!way) continue;
      const { usual, widths, heights } = way;
      widest.fill(0);
      highest.fill(0);
      for (let at = 0; at < sharing.length; at++) {
        const body = sharing[at] ?? 0;
        const own = widths[at] ?? 0;
        const wide = own > usual && isRoomy[body] === 1 ? usual : own;
        const column = columnsOf[body] ?? 0;
        const row = rows[body] ?? 0;
        const high = heights[at] ?? 0;
        if ((widest[column] ?? 0) < wide) widest[column] = wide;
        if ((highest[row] ?? 0) < high) highest[row] = high;
      }
      let across = gaps;
      for (let at = 0; at < columns; at++) across += Math.max(widest[at] ?? 0, LEAST_COLUMN);
      let down = between + way.alone;
      for (let at = 0; at < highest.length; at++) down += highest[at] ?? 0;
      const size = lettersAt(problem, across, down);
      if (size > letters) {
        letters = size;
        best = index;
      }
    }
    return { letters, best };
  };
};
