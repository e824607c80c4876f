import { type Sheet, sheetByPlace } from './locate-sheets.ts';
import { sameWords, wordsIn } from './same-words.ts';
import type { Table } from './table.ts';
import { isNoVerb, verbOf } from './verbs.ts';

/** How many columns hold something in most rows. */
const columnsInUse = (rows: Table['rows']): readonly number[] => {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 1_000)) {
    row.forEach((cell, column) => {
      if (wordsIn(cell) !== '') counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .flatMap(([column, count]) => (count >= most / 2 ? [column] : []))
    .toSorted((a, b) => a - b);
};

const firstWord = (words: string): string => words.split(' ', 1)[0] ?? '';

/**
 * Whether the first row names the columns: its words do not come back in the list, and none of its names begins
 * as another in its column does ("PHO Ruimte" above "PHO Economie").
 */
const hasHeading = (rows: Table['rows'], first: number, columns: readonly number[]): boolean => {
  const below = columns.map((column) =>
    rows.slice(first + 1).map((row) => wordsIn(row[column]).toLowerCase()),
  );
  const inList = new Set(below.flat().map(sameWords));
  return columns.every((column, index) => {
    const head = wordsIn(rows[first]?.[column]).toLowerCase();
    const begin = firstWord(head);
    const isKin = begin !== head && below[index]?.some((name) => firstWord(name) === begin);
    return head !== '' && !inList.has(sameWords(head)) && isKin !== true;
  });
};

const isVerb = (word: string): boolean => isNoVerb(word) || verbOf(word).kind !== 'unknown';

/** A list without headings that are known: who in what, or who does what towards whom. */
export const listByPlace = (table: Table): Sheet | null => {
  const { rows } = table;
  const columns = columnsInUse(rows);
  const first = rows.findIndex((row) => columns.every((column) => wordsIn(row[column]) !== ''));
  const [one, two, three] = columns;
  if (one === undefined || two === undefined || first < 0) return null;
  const verbs = rows
    .slice(first, first + 50)
    .map((row) => wordsIn(row[two]))
    .filter((word) => word !== '');
  const isHead =
    !(three !== undefined && isVerb(verbs[0] ?? '')) && hasHeading(rows, first, [one, two]);
  const start = isHead ? first + 1 : first;
  if (rows.length - start < 1) return null;
  const told = isHead ? verbs.slice(1) : verbs;
  if (three !== undefined && told.filter(isVerb).length * 2 >= told.length)
    return sheetByPlace('relations', table, { from: one, type: two, to: three }, start);
  const isList = columns.length === 2 || new Set(told.map(sameWords)).size < told.length;
  return isList ? sheetByPlace('memberships', table, { member: one, body: two }, start) : null;
};
