import { isCalendarDay } from '../model/calendar-day.ts';
import type { RawGraph } from '../model/format-2.ts';
import type { Gatherer, Row } from './gather.ts';
import { SAID_FIELDS, type SaidField } from './import-report.ts';
import type { Sheet } from './locate-sheets.ts';
import { readDate } from './read-date.ts';
import type { Said } from './repair.ts';
import { sameWords, wordsIn } from './same-words.ts';
import { columnsOf } from './sheet-words.ts';

/** What the sheet about the map itself says, by the names of its fields. */
export interface MapSheet {
  readonly cell: (field: string) => string;
  readonly validOn: string | undefined;
}

const FIELDS = new Map(
  Object.entries(columnsOf('map')).flatMap(([field, { nl, en }]) =>
    [...nl, ...en].map((name) => [sameWords(name), field] as const),
  ),
);

const isField = (cell: string): boolean => FIELDS.has(sameWords(wordsIn(cell)));

/** Of a column that has no words above it: it is told by its letter. */
const NO_HEAD = -1;

/**
 * The row of two fields beside each other, where something stands below it and no other row begins with a field:
 * what stands beside the first is no value of it. -1: there is none.
 */
const headingsIn = (rows: Sheet['rows']): number => {
  const filled = rows.slice(0, 200).map((cells) => cells.filter((cell) => wordsIn(cell) !== ''));
  const begun = filled.flatMap(([first = ''], row) => (isField(first) ? [row] : []));
  const [head = -1] = begun;
  const [, second = ''] = filled[head] ?? [];
  const hasValues = filled.slice(head + 1).some((cells) => cells.length > 0);
  return begun.length === 1 && isField(second) && hasValues ? head : -1;
};

interface Found {
  /** The row of the words above its column. */
  readonly head: number;
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** Fields down the first column with their values beside them, or across the first row with their values below. */
const fieldsOf = ({ rows }: Sheet): ReadonlyMap<string, Found> => {
  const found = new Map<string, Found>();
  const add = (label: string, head: number, row: number, column: number) => {
    const field = FIELDS.get(sameWords(label.replace(/:\s*$/u, '')));
    const value = wordsIn(rows[row]?.[column]);
    if (field !== undefined && value !== '' && !found.has(field)) {
      found.set(field, { head, row, column, value });
    }
  };
  const heads = headingsIn(rows);
  if (heads < 0) {
    rows.slice(0, 200).forEach((cells, row) => {
      const first = cells.findIndex((cell) => wordsIn(cell) !== '');
      if (first >= 0) add(wordsIn(cells[first]), NO_HEAD, row, first + 1);
    });
  }
  if (found.size > 0) return found;
  const head = heads < 0 ? rows.findIndex((cells) => cells.some(isField)) : heads;
  if (head >= 0) {
    (rows[head] ?? []).forEach((cell, column) => {
      add(wordsIn(cell), head, head + 1, column);
    });
  }
  return found;
};

const isSaid = (field: string): field is SaidField =>
  (SAID_FIELDS as readonly string[]).includes(field);

export const readMap = (sheets: readonly Sheet[], said: Said, gatherer: Gatherer): MapSheet => {
  const found = new Map(
    sheets.flatMap((sheet) =>
      [...fieldsOf(sheet)].map(([field, at]) => [field, { sheet, at }] as const),
    ),
  );
  const cell = (field: string): string =>
    (isSaid(field) ? said[field] : undefined) ?? found.get(field)?.at.value ?? '';
  const date = found.get('validOn');
  const row: Row | null =
    date === undefined
      ? null
      : {
          sheet: {
            ...date.sheet,
            head: date.at.head,
            columns: new Map([['validOn', date.at.column]]),
          },
          index: date.at.row,
          cell,
          raw: cell,
        };
  const written = row === null ? undefined : readDate(row, 'validOn', gatherer);
  const day = said.validOn !== undefined && isCalendarDay(said.validOn) ? said.validOn : undefined;
  return { cell, validOn: day ?? written };
};

/** The part of a file that is about the map as a whole. */
export const metaOf = (
  { cell, validOn }: MapSheet,
  given: { readonly name: string; readonly today: string; readonly languages: readonly string[] },
): RawGraph['meta'] => {
  const by = cell('by');
  const contact = cell('contact');
  const day = validOn ?? given.today;
  const optional = (field: 'region' | 'description' | 'version' | 'licence') =>
    cell(field) === '' ? {} : { [field]: cell(field) };
  return {
    name: cell('name') || cell('region') || given.name,
    ...optional('region'),
    ...optional('description'),
    validOn: day,
    ...optional('version'),
    ...optional('licence'),
    ...(contact === '' && by === ''
      ? {}
      : {
          contact: {
            name: contact || by,
            ...(/^\S+@\S+$/u.test(contact) ? { mail: contact } : {}),
          },
        }),
    languages: [...given.languages],
    ...(by === '' ? {} : { evidence: { status: 'declared', by, on: day } }),
  };
};
