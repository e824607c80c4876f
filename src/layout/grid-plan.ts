/** Where a body stands on a grid: its row, counted from the top of the picture, and its columns. */
export interface Cell {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Bodies on a grid, by index of the shape's bodies; each row belongs to one lane. */
export interface GridPlan {
  readonly columns: number;
  /** The number of the lane of each row. */
  readonly laneOfRow: readonly number[];
  readonly cells: readonly Cell[];
  /** How wide the lines of a name may be, in diagram units. */
  readonly room: number;
}

/**
 * A plan in which bodies are as wide as helps their lines: over free cells at their sides, to where a body
 * in another row stands that a line joins them to. Such a line runs straight then.
 */
export const widened = (plan: GridPlan, lines: readonly GridLine[]): GridPlan => {
  const cells = [...plan.cells];
  const isFree = (row: number, column: number) =>
    column >= 0 &&
    column < plan.columns &&
    !cells.some((cell) => cell.row === row && cell.from <= column && column <= cell.to);
  for (const [body, cell] of cells.entries()) {
    const others = lines.flatMap(({ from, to }) =>
      from === body ? (cells[to] ?? []) : to === body ? (cells[from] ?? []) : [],
    );
    const wanted = others.filter(
      ({ row, from, to }) => row !== cell.row && (to < cell.from || from > cell.to),
    );
    let { from, to } = cell;
    const left = Math.min(from, ...wanted.map((other) => other.to));
    const right = Math.max(to, ...wanted.map((other) => other.from));
    while (from > left && isFree(cell.row, from - 1)) from--;
    while (to < right && isFree(cell.row, to + 1)) to++;
    cells[body] = { ...cell, from, to };
  }
  return { ...plan, cells };
};

/** A line on a grid: bodies by index, and how much room its words take, in diagram units. */
export interface GridLine {
  /** Index of the shape's relations. */
  readonly relation: number;
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** Room that everything on a grid keeps, in diagram units. */
export const GRID_SPACE = {
  /** Between two lines beside each other. */
  track: 13,
  /** Between two cards with nothing between them. */
  cards: 14,
  /** What a word takes along a level line beyond itself. */
  besideWords: 14,
  /** What a word beside an upright line needs of it. */
  uprightWord: 38,
} as const;
