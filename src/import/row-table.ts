/** The rows of one sheet, under the columns that at least one of them fills. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Cells = Readonly<Record<string, string | undefined>>;

/** Cells by the names of their columns as rows: a column that nobody fills is left out. */
export const rowTable = (items: readonly Cells[], order: readonly string[]): Rows => {
  const columns = order.filter((column) => items.some((cells) => cells[column]));
  return { columns, rows: items.map((cells) => columns.map((column) => cells[column] ?? '')) };
};

/** What stands for an item that has no id: its place in the file. */
export const placeId = (index: number): string => `#${index}`;
