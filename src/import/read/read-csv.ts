import Papa from 'papaparse';
import { type Table, tableOf } from '../table.ts';
import { MOST_COLUMNS, MOST_ROWS, withoutTail } from './cell-limits.ts';

const SEPARATORS = [';', '\t', ',', '|'] as const;

/**
 * What separates the cells of a text: what makes the most lines have the same number of cells. A comma
 * inside prose is no separator when semicolons make a table.
 */
const separatorOf = (text: string): string => {
  const beginning = text.slice(0, 50_000);
  const scored = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(beginning, {
      delimiter: separator,
      preview: 50,
      skipEmptyLines: true,
    });
    const rows = data.length > 1 ? data.slice(0, -1) : data;
    const width = rows[0]?.length ?? 1;
    const alike = rows.filter((row) => row.length === width).length / Math.max(1, rows.length);
    return { separator, score: width < 2 ? 0 : alike + Math.min(width, 10) / 100 };
  });
  const best = scored.toSorted((one, other) => other.score - one.score)[0];
  return best === undefined || best.score === 0 ? ';' : best.separator;
};

const withoutQuotes = (cell: string): string =>
  cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell;

/**
 * The rows of a text. A quote that never closes would take all that follows into one cell: then each line is a
 * row, and the cell with the quote keeps it, which is told where cells are looked at.
 */
const rowsIn = (text: string, delimiter: string): readonly string[][] => {
  const options = { delimiter, preview: MOST_ROWS };
  const { data, errors } = Papa.parse<string[]>(text, options);
  if (!errors.some(({ code }) => code === 'MissingQuotes')) return data;
  return Papa.parse<string[]>(text, { ...options, fastMode: true }).data.map((row) =>
    row.map(withoutQuotes),
  );
};

/** Reads a table that is text: saved as CSV, or copied from a spreadsheet. */
export const readCsv = (source: string, name: string): { sheet: Table; separator: string } => {
  const text = source.replace(/^\ufeff/u, '');
  // A line that Excel reads as the separator, and shows nobody.
  const told = /^sep=(.)\r?\n/iu.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const separator = told?.[1] ?? separatorOf(body);
  const rows = rowsIn(body, separator).map((row) => row.slice(0, MOST_COLUMNS));
  return { sheet: tableOf(name, withoutTail(rows)), separator };
};
