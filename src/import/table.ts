/** Cells that lie in one, numbered from 0 and with the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as it was read: what each cell shows, with empty rows in their places. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly isHidden: boolean;
  readonly merges: readonly Merge[];
}

/** Everything that was read of one file, or pasted. */
export interface Tables {
  /** The name of the file, without its ending; empty when there is none. */
  readonly name: string;
  readonly sheets: readonly Table[];
  /** What the file has and a map can't hold, in the words of that file. */
  readonly notHeld?: readonly string[];
  /** Of a file without cells: which element each row of a sheet was made of, by the name of the sheet. */
  readonly elements?: Readonly<Record<string, readonly string[]>>;
}

/** What stands for a formula whose outcome is not in the file: whoever wrote it never worked it out. */
export const UNSEEN = '\u0000=';

export const tableOf = (name: string, rows: Table['rows']): Table => ({
  name,
  rows,
  isHidden: false,
  merges: [],
});

/** The letter of a column as spreadsheets write it: 0 is A, 26 is AA. */
export const columnLetter = (column: number): string => {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
};

/**
 * The rows with what is merged downwards filled in: a lane that is written once beside five bodies is the
 * lane of all five. What is merged across is a heading, and stays in its first cell.
 */
export const filledRows = ({ rows, merges }: Table): Table['rows'] => {
  const down = merges.filter(({ top, bottom }) => bottom > top && top < rows.length);
  if (down.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { top, left, bottom } of down) {
    const value = filled[top]?.[left] ?? '';
    for (let row = top + 1; row <= Math.min(bottom, filled.length - 1); row++) {
      const cells = filled[row];
      if (cells === undefined) continue;
      while (cells.length <= left) cells.push('');
      cells[left] = value;
    }
  }
  return filled;
};
