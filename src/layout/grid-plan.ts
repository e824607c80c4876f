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
 * @param sizes of the bodies: the widest comes first; absent: as they come
 */
export const widened = (
  plan: GridPlan,
  lines: readonly GridLine[],
  sizes: readonly { readonly width: number }[] = [],
): GridPlan => {
  const cells = [...plan.cells];
  const widthOf = (body: number) => sizes[body]?.width ?? 0;
  const widestFirst = cells.map((_, body) => body).sort((a, b) => widthOf(b) - widthOf(a));
  const isFree = (row: number, column: number) =>
    column >= 0 &&
    column < plan.columns &&
    !cells.some((cell) => cell.row === row && cell.from <= column && column <= cell.to);
  for (const body of widestFirst) {
    const cell = cells[body];
    if (!cell) continue;
    let [left, right] = [cell.from, cell.to];
    while (isFree(cell.row, left - 1)) left--;
    while (isFree(cell.row, right + 1)) right++;
    const wanted = lines.flatMap(({ from, to }): number[] => {
      const other = from === body ? cells[to] : to === body ? cells[from] : undefined;
      if (!other || other.row === cell.row || other.to < left || other.from > right) return [];
      return [Math.min(other.to, Math.max(other.from, cell.from))];
    });
    if (wanted.length === 0 || cell.from < cell.to) continue;
    const reached = wanted.map((column) => Math.min(right, Math.max(left, column)));
    cells[body] = { row: cell.row, from: Math.min(...reached), to: Math.max(...reached) };
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
