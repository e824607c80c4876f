import { nearest } from '../model/nearest.ts';
import { sameWords, wordsIn } from './same-words.ts';
import { columnsOf, SHEET_KINDS, SHEETS, type SheetKind } from './sheet-words.ts';
import { filledRows, type Table } from './table.ts';

/** A sheet whose columns are known. */
export interface Sheet {
  readonly kind: SheetKind;
  readonly name: string;
  readonly rows: Table['rows'];
  /** The row of its headings, from 0; -1: it has none. */
  readonly head: number;
  /** The first row with something to read, from 0. */
  readonly first: number;
  /** Where each column stands, by the name that the code has for it. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns under a heading that the format does not have. */
  readonly others: readonly { readonly column: number; readonly label: string }[];
  /** Headings that were taken for another that they look like. */
  readonly guessed: readonly { readonly column: number; readonly meant: string }[];
  /** It was recognised by where its columns stand, not by their headings. */
  readonly isByPlace: boolean;
}

/** Above a heading there are at most so many lines: a title, a date, an explanation. */
const MOST_ABOVE = 15;
const HEAD_LETTERS = 60;

const NAMES = new Map(
  SHEET_KINDS.flatMap((kind) =>
    [...SHEETS[kind].nl, ...SHEETS[kind].en].map((name) => [sameWords(name), kind] as const),
  ),
);

/** The columns that each heading may name: "Stap" is the number of a step, or its title beside a number. */
const HEADINGS = new Map(
  SHEET_KINDS.map((kind) => {
    const named = new Map<string, string[]>();
    for (const [column, { nl, en }] of Object.entries(columnsOf(kind))) {
      for (const name of new Set([...nl, ...en].map(sameWords)))
        named.set(name, [...(named.get(name) ?? []), column]);
    }
    return [kind, named] as const;
  }),
);

/** What a sheet holds by its name: the whole name, or one of its words (`Organen 2026`). */
export const kindByName = (name: string): SheetKind | null =>
  NAMES.get(sameWords(name)) ??
  name
    .split(/[^\p{L}]+/u)
    .map((word) => NAMES.get(sameWords(word)))
    .find((kind) => kind !== undefined) ??
  null;

/** A heading without what is only said of it: `Naam (verplicht)`, `Duur in weken`. */
const bareHeading = (text: string): string => text.replace(/\s*(?:\(.*|\*+|:)\s*$/u, '');

/** The columns that a heading may name, of the sheet of a kind. */
export const columnsNamed = (kind: SheetKind, text: string): readonly string[] => {
  const headings = HEADINGS.get(kind);
  if (text === '' || text.length > HEAD_LETTERS) return [];
  return headings?.get(sameWords(text)) ?? headings?.get(sameWords(bareHeading(text))) ?? [];
};

const neededOf = (kind: SheetKind): readonly string[] =>
  Object.entries(columnsOf(kind)).flatMap(([column, { isNeeded }]) => (isNeeded ? [column] : []));

/** Where the columns of a kind stand if this row has the headings. */
const columnsIn = (kind: SheetKind, row: readonly string[]): ReadonlyMap<string, number> => {
  const columns = new Map<string, number>();
  const named = row.map((cell) => columnsNamed(kind, wordsIn(cell)));
  // What can mean only one thing comes first.
  for (const most of [1, Number.POSITIVE_INFINITY]) {
    named.forEach((meanings, index) => {
      if (meanings.length > most || [...columns.values()].includes(index)) return;
      const free = meanings.find((column) => !columns.has(column));
      if (free !== undefined) columns.set(free, index);
    });
  }
  return columns;
};

/** The row with the most headings of a kind. */
const headOf = (kind: SheetKind, rows: Table['rows']) => {
  let best = { row: -1, columns: new Map() as ReadonlyMap<string, number> };
  rows.slice(0, MOST_ABOVE).forEach((row, index) => {
    const columns = columnsIn(kind, row);
    if (columns.size > best.columns.size) best = { row: index, columns };
  });
  return best;
};

/** What is only said of a column, in a row of its own: "(verplicht)", "optional". */
const SAID_OF_COLUMN = /^(?:\(.*\)|verplicht|optioneel|required|optional)$/iu;

/** Rows below the headings that say the same once more in another language, or what is asked there. */
const firstBelow = (kind: SheetKind, rows: Table['rows'], head: number): number => {
  let first = head + 1;
  for (;;) {
    const cells = (rows[first] ?? []).map(wordsIn).filter((cell) => cell !== '');
    const isHeading =
      cells.length >= 2 &&
      cells.every((cell) => SAID_OF_COLUMN.test(cell) || columnsNamed(kind, cell).length > 0);
    if (!isHeading) return first;
    first++;
  }
};

/** Needed columns that no heading names, in a heading that comes near. */
const guess = (kind: SheetKind, row: readonly string[], found: ReadonlyMap<string, number>) => {
  const taken = new Set(found.values());
  const columns = new Map(found);
  const guessed: { column: number; meant: string }[] = [];
  for (const [column, { nl, en }] of Object.entries(columnsOf(kind))) {
    if (columns.has(column)) continue;
    const words = new Map([nl[0], en[0]].map((name) => [sameWords(name), name]));
    row.forEach((cell, index) => {
      const text = sameWords(wordsIn(cell));
      if (taken.has(index) || columns.has(column) || text.length < 4) return;
      const near = nearest(text, words.keys());
      // Of a short word a letter more is a slip; a letter less is another word.
      const isNear =
        near !== null &&
        Math.abs(near.length - text.length) <= 1 &&
        (near.length >= 4 || text.startsWith(near));
      const meant = isNear ? words.get(near) : undefined;
      if (meant === undefined || text.slice(0, 2) !== near?.slice(0, 2)) return;
      columns.set(column, index);
      taken.add(index);
      guessed.push({ column: index, meant });
    });
  }
  return { columns, guessed };
};

const widthOf = (rows: Table['rows']): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

const sheetAt = (kind: SheetKind, { name }: Table, rows: Table['rows']): Sheet => {
  const { row, columns: exact } = headOf(kind, rows);
  const cells = rows[row] ?? [];
  const { columns, guessed } =
    row < 0 ? { columns: exact, guessed: [] } : guess(kind, cells, exact);
  const used = new Set(columns.values());
  const others = cells.flatMap((cell, column) => {
    const label = wordsIn(cell);
    return label === '' || used.has(column) ? [] : [{ column, label }];
  });
  const first = row < 0 ? 0 : firstBelow(kind, rows, row);
  return { kind, name, rows, head: row, first, columns, others, guessed, isByPlace: false };
};

/** Columns without which a sheet whose name says nothing is not taken for one of this kind. */
const TELLING: Partial<Record<SheetKind, readonly string[]>> = {
  bodies: ['abbreviation', 'kind', 'lane', 'partOf', 'description'],
  views: ['show'],
  story: ['view', 'caption', 'choose'],
  sources: ['words', 'url', 'date'],
};

/** What a sheet holds by its headings alone. */
const byHeadings = (table: Table, rows: Table['rows']): Sheet | null => {
  const found = SHEET_KINDS.filter((kind) => kind !== 'map')
    .map((kind) => ({ kind, ...headOf(kind, rows) }))
    .filter(({ kind, columns }) => {
      const telling = TELLING[kind];
      return (
        neededOf(kind).every((column) => columns.has(column)) &&
        (telling === undefined || telling.some((column) => columns.has(column)))
      );
    })
    .toSorted((one, other) => other.columns.size - one.columns.size);
  return found[0] === undefined ? null : sheetAt(found[0].kind, table, rows);
};

/** A sheet of which only the places of the columns say what they hold. */
export const sheetByPlace = (
  kind: SheetKind,
  table: Table,
  places: Readonly<Record<string, number>>,
  first: number,
): Sheet => {
  const rows = filledRows(table);
  const used = new Set(Object.values(places));
  const head = first - 1;
  const others = Array.from({ length: widthOf(rows.slice(0, 50)) }, (_, column) => ({
    column,
    label: wordsIn(rows[head]?.[column]),
  })).filter(({ column, label }) => label !== '' && !used.has(column));
  return {
    kind,
    name: table.name,
    rows,
    head,
    first,
    columns: new Map(Object.entries(places)),
    others,
    guessed: [],
    isByPlace: true,
  };
};

/** What a sheet holds, by its name or else by its headings; `null`: nothing that is known. */
export const locateSheet = (table: Table): Sheet | null => {
  const rows = filledRows(table);
  const named = kindByName(table.name);
  if (named === null) return byHeadings(table, rows);
  const sheet = sheetAt(named, table, rows);
  const isWhole = neededOf(named).every((column) => sheet.columns.has(column));
  // A name is a hint: a sheet "Overleggen" may well hold who sits in them.
  return isWhole || named === 'map' ? sheet : (byHeadings(table, rows) ?? sheet);
};

/** A table of one column, of names: with nothing else in the file, they are bodies. */
export const listOfNames = (table: Table): Sheet | null => {
  const sheet = sheetAt('bodies', table, filledRows(table));
  const place = sheet.columns.get('name');
  const isAlone = sheet.rows.every((row) =>
    row.every((cell, column) => column === place || wordsIn(cell) === ''),
  );
  return place !== undefined && isAlone ? sheet : null;
};

/** The needed columns that a sheet does not have. */
export const missingIn = ({ kind, columns }: Sheet): readonly string[] =>
  neededOf(kind).filter((column) => !columns.has(column));
