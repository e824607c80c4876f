import { ReadFault } from './read-fault.ts';

/** More rows than a map can hold bodies, relations and memberships; what lies beyond is empty in any real sheet. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 256;
const MOST_CELLS = 3_000_000;
export const MOST_SHEETS = 100;

/** Counts the cells that hold something, over a whole file. */
export const createCellCount = () => {
  let cells = 0;
  return () => {
    cells++;
    if (cells > MOST_CELLS) throw new ReadFault('file-inflates');
  };
};

/** Rows without the empty ones at their end. */
export const withoutTail = (rows: string[][]): string[][] => {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] ?? []).every((cell) => cell.trim() === '')) length--;
  return rows.slice(0, length);
};
