import { isTotal } from './is-beside.ts';
import type { Sheet } from './locate-sheets.ts';
import { sameWords, wordsIn, yesOrNo } from './same-words.ts';
import { SHEETS } from './sheet-words.ts';
import { filledRows, type Table } from './table.ts';

/** A table with members down its side, bodies across its top, and a mark where one sits in the other. */
export interface CrossTable {
  readonly name: string;
  readonly rows: Table['rows'];
  readonly head: number;
  /** The column of the names down the side. */
  readonly side: number;
  /** The columns that have a body. */
  readonly across: readonly number[];
  /** The bodies stand down the side and the members across. */
  readonly isTurned: boolean;
}

const MOST_ABOVE = 15;
const PARTLY = new Set(['deels', 'gedeeltelijk', 'partial', 'partly', '(x)', '½', '~', '/']);
const BODY_WORDS = new Set(
  [...SHEETS.memberships.columns.body.nl, ...SHEETS.memberships.columns.body.en].map(sameWords),
);

const isMark = (cell: string): boolean => yesOrNo(cell) !== null || PARTLY.has(cell.toLowerCase());

/** How many cells of a row name something, and are no marks. */
const namesAcross = (row: readonly string[]): number =>
  row.map(wordsIn).filter((cell) => cell !== '' && !isMark(cell)).length;

/** What a mark says: that it is so, wholly or in part, in a role; `null`: nothing. */
export const markIn = (cell: string): { isPartial: boolean; role: string } | null => {
  const text = wordsIn(cell);
  if (text === '' || yesOrNo(text) === false) return null;
  if (PARTLY.has(text.toLowerCase())) return { isPartial: true, role: '' };
  return { isPartial: false, role: yesOrNo(text) === true ? '' : text };
};

/** Whether cells are marks and few different words, and not names of their own. */
const areMarks = (cells: readonly string[], isNamed: boolean): boolean => {
  if (cells.length === 0) return false;
  const words = cells.filter((cell) => !isMark(cell));
  const different = new Set(words.map(sameWords)).size;
  if (words.length === 0) return true;
  if (isNamed && words.length < cells.length - words.length) return true;
  return (
    different <= 8 && words.length >= 2 * different && words.every((word) => word.length <= 40)
  );
};

/**
 * The cross table that a sheet is; `null`: it is something else.
 * @param isNamed its name says that it holds who sits where: a few marks then tell enough
 */
export const crossTableOf = (table: Table, isNamed = false): CrossTable | null => {
  const rows = filledRows(table);
  const head = rows.slice(0, MOST_ABOVE).findIndex((row) => namesAcross(row) >= 2);
  const side = rows.slice(head + 1).reduce((first, row) => {
    const at = row.findIndex((cell) => wordsIn(cell) !== '');
    return at >= 0 && at < first ? at : first;
  }, Number.POSITIVE_INFINITY);
  if (head < 0 || !Number.isFinite(side)) return null;
  const across = (rows[head] ?? []).flatMap((cell, column) =>
    column > side && wordsIn(cell) !== '' && !isTotal(cell) ? [column] : [],
  );
  const below = rows.slice(head + 1, head + 501);
  const marks = below.flatMap((row) => across.flatMap((column) => wordsIn(row[column]) || []));
  const names = new Set(below.map((row) => sameWords(wordsIn(row[side]))));
  if (across.length < 2 || names.size < 2 || !areMarks(marks, isNamed)) return null;
  const corner = wordsIn(rows[head]?.[side]).split(/[\\/|]/u)[0] ?? '';
  return {
    name: table.name,
    rows,
    head,
    side,
    across,
    isTurned: BODY_WORDS.has(sameWords(corner)),
  };
};

/** A cell of a cross table, as the readers of rows know it. */
export const asSheet = ({ name, rows, head }: CrossTable, column: number): Sheet => ({
  kind: 'memberships',
  name,
  rows,
  head,
  first: head + 1,
  columns: new Map([['name', column]]),
  others: [],
  guessed: [],
  isByPlace: false,
});
