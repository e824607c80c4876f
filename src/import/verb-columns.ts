import { columnsNamed, type Sheet } from './locate-sheets.ts';
import { sameWords, wordsIn } from './same-words.ts';
import { filledRows, type Table } from './table.ts';
import { verbOf } from './verbs.ts';

/** Above the headings there are at most so many lines: a title, a date. */
const MOST_ABOVE = 15;
/** A verb as it stands above the names of whom it is done to: with its ending, or with the word that leads there. */
const LEADS_ON = /^\S+(?:t|s)$|\s(?:aan|bij|met|voor|naar|op|van|to|for|with|of|from|by)$/iu;

const isVerb = (heading: string): boolean =>
  LEADS_ON.test(heading) && verbOf(heading).kind !== 'unknown';

/** A verb as it stands in a sentence: a heading begins with a capital. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** A sheet of relations: in each row who is named does what its heading says towards whom stands under it. */
const asRelations = (
  { name, rows }: Pick<Sheet, 'name' | 'rows'>,
  head: number,
  from: number,
  { column, label }: { readonly column: number; readonly label: string },
): Sheet => {
  const type = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    kind: 'relations',
    name,
    rows: rows.map((row, index) => {
      if (index < head) return row;
      if (index > head && wordsIn(row[column]) === '') return [];
      return [...row, ...new Array<string>(type - row.length).fill(''), inSentence(label)];
    }),
    head,
    first: head + 1,
    columns: new Map([
      ['from', from],
      ['type', type],
      ['to', column],
    ]),
    others: [],
    guessed: [],
    isByPlace: false,
  };
};

/**
 * The columns of a sheet of bodies that say whom each reports to, advises or hears, as relations; and the sheet
 * without them. Such a column holds names of that sheet: else it is something that is known of each.
 */
export const splitVerbs = (
  sheet: Sheet,
): { readonly rest: Sheet; readonly relations: readonly Sheet[] } => {
  const { rows, first, head, columns, others } = sheet;
  const from = columns.get('name');
  const known = new Set(
    ['name', 'abbreviation'].flatMap((column) => {
      const place = columns.get(column);
      return place === undefined
        ? []
        : rows.slice(first).map((row) => sameWords(wordsIn(row[place])));
    }),
  );
  const verbs = others.filter(({ column, label }) => {
    const cells = rows.slice(first).flatMap((row) => wordsIn(row[column]) || []);
    const named = cells.filter((cell) => known.has(sameWords(cell)));
    return isVerb(label) && named.length > 0 && named.length * 2 >= cells.length;
  });
  if (from === undefined || verbs.length === 0) return { rest: sheet, relations: [] };
  return {
    rest: { ...sheet, others: others.filter((other) => !verbs.includes(other)) },
    relations: verbs.map((verb) => asRelations(sheet, head, from, verb)),
  };
};

/** A list of who does something under the verb that says what: "Team | Rapporteert aan"; empty: it is something else. */
export const verbsAcross = (table: Table): readonly Sheet[] => {
  const rows = filledRows(table);
  const isFrom = (cell: string) =>
    columnsNamed('relations', cell).includes('from') ||
    columnsNamed('bodies', cell).includes('name');
  const head = rows
    .slice(0, MOST_ABOVE)
    .findIndex((row) => row.map(wordsIn).some(isFrom) && row.map(wordsIn).some(isVerb));
  const headings = (rows[head] ?? []).map(wordsIn);
  const from = headings.findIndex(isFrom);
  return headings.flatMap((label, column) =>
    isVerb(label) ? [asRelations({ name: table.name, rows }, head, from, { column, label })] : [],
  );
};
