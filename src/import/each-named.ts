import type { Gatherer, Row } from './gather.ts';
import { sameWords, wordsIn } from './same-words.ts';

/** Headings of a column that has several names in a cell: "Laag" beside "Organen". */
const OF_MANY = new Set(
  ['Organen', 'Namen', 'Overleggen', 'Organisaties', 'Gremia', 'Bodies', 'Names'].map(sameWords),
);

/** The cells of a row under another name. */
const named = (row: Row, name: string): Row => ({
  ...row,
  cell: (column) => (column === 'name' ? name : row.cell(column)),
  raw: (column) => (column === 'name' ? name : row.raw(column)),
});

/**
 * A row for each body that a row names: one, but for a column whose heading says that there are more. A row without
 * a name goes by its abbreviation, which what refers to it does too.
 */
export const eachNamed = (row: Row, gatherer: Gatherer): readonly Row[] => {
  const { columns, rows, head } = row.sheet;
  const heading = sameWords(wordsIn(rows[head]?.[columns.get('name') ?? -1]));
  const names = row
    .raw('name')
    .split(/[;\n]|,\s/u)
    .map(wordsIn)
    .filter((name) => name !== '');
  if (OF_MANY.has(heading) && names.length > 1) {
    gatherer.fill('names-apart');
    return names.map((name) => named(row, name));
  }
  const short = row.cell('abbreviation');
  if (row.cell('name') !== '' || short === '') return [row];
  gatherer.fault({
    code: 'name-from-short',
    severity: 'remark',
    row,
    column: 'name',
    right: short,
    values: { found: short },
  });
  return [named(row, short)];
};
