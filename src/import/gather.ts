import { nearest } from '../model/nearest.ts';
import { withoutSign } from './bullets.ts';
import type { CellChange, Filled, ImportFault, ImportFaultCode, Repair } from './import-report.ts';
import type { Sheet } from './locate-sheets.ts';
import { wordsIn } from './same-words.ts';
import { columnLetter } from './table.ts';

/** One row of a sheet, read by the names of its columns. */
export interface Row {
  readonly sheet: Sheet;
  /** From 0, as it stands in the sheet. */
  readonly index: number;
  /** What a cell says; empty when it says nothing, or the sheet has no such column. */
  readonly cell: (column: string) => string;
  /** The cell as it stands, with its lines. */
  readonly raw: (column: string) => string;
}

const FORMULA_ERROR =
  /^#(?:N\/?[AB]|REF|VERW|VALUE|WAARDE|NAME|NAAM|DIV\/0|DEEL\/0|NUM|GETAL|NULL|LEEG|SPILL|CALC)[!?]?!?$/iu;

export const isFormulaError = (cell: string): boolean => FORMULA_ERROR.test(cell);

/** Columns that name bodies. */
const NAMING: ReadonlySet<string> = new Set([
  'name',
  'from',
  'to',
  'member',
  'body',
  'partOf',
  'who',
]);

/** The rows of a sheet that hold anything in a column that is known. */
export const rowsOf = (sheet: Sheet): readonly Row[] => {
  const { columns, rows, first } = sheet;
  const places = [...columns.values()];
  return rows.slice(first).flatMap((cells, offset) => {
    if (places.every((place) => wordsIn(cells[place]) === '')) return [];
    const raw = (column: string) => {
      const place = columns.get(column);
      const cell = place === undefined ? '' : (cells[place] ?? '');
      return isFormulaError(cell.trim()) ? '' : cell;
    };
    const cell = (column: string) => {
      const words = wordsIn(raw(column));
      return NAMING.has(column) ? withoutSign(words) : words;
    };
    return [{ sheet, index: first + offset, raw, cell }];
  });
};

/** A fault of one cell, before it is told. */
interface Found {
  readonly code: ImportFaultCode;
  readonly severity?: ImportFault['severity'];
  readonly row: Row;
  readonly column: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Words of which one may have been meant. */
  readonly known?: Iterable<string>;
  /** What the cell should hold, when it is known; else the nearest of the known words. */
  readonly right?: string | undefined;
  /** How the right word goes into the cell, when that holds more. */
  readonly inCell?: (right: string) => string;
  readonly otherRepairs?: readonly Repair[];
}

/** Takes what is wrong and what was filled in, one by one. */
export interface Gatherer {
  readonly fault: (found: Found) => void;
  readonly sheetFault: (
    code: ImportFaultCode,
    severity: ImportFault['severity'],
    sheet: string,
    values: Readonly<Record<string, string>>,
    repairs?: readonly Repair[],
    place?: { readonly row: number; readonly column: number | null },
  ) => void;
  readonly fill: (
    code: FilledCodeOf,
    values?: Readonly<Record<string, string>>,
    count?: number,
  ) => void;
  readonly isAccepted: (key: string) => boolean;
  readonly faults: () => readonly ImportFault[];
  readonly filled: () => readonly Filled[];
}

type FilledCodeOf = Filled['code'];

/** So many faults that differ are told. */
const MOST_TOLD = 500;
const MOST_LETTERS = 200;

const short = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;

/** What a remark is about, as it is remembered once someone said that it is right. */
export const acceptKey = (code: ImportFaultCode, found: string): string => `${code} ${found}`;

const headingOf = ({ rows, head }: Sheet, place: number): string =>
  wordsIn(rows[head]?.[place]) || columnLetter(place);

const setRepair = (cells: readonly CellChange[], label: string): Repair => ({
  kind: 'set',
  cells,
  label,
});

const joined = (one: Repair | undefined, other: Repair | undefined): Repair | undefined => {
  if (one?.kind === 'set' && other?.kind === 'set') {
    return { ...one, cells: [...one.cells, ...other.cells] };
  }
  if (one?.kind === 'drop-rows' && other?.kind === 'drop-rows' && one.sheet === other.sheet) {
    return { ...one, rows: [...one.rows, ...other.rows] };
  }
  return one;
};

export const createGatherer = (accepted: readonly string[]): Gatherer => {
  const isAccepted = new Set(accepted);
  /** Rows of which a formula is told: that a cell of it is empty follows from that. */
  const ofFormulas = new Set<string>();
  const faults = new Map<string, ImportFault & { repairs: Repair[]; count: number }>();
  const filled = new Map<
    string,
    { code: FilledCodeOf; values: Record<string, string>; count: number }
  >();
  const untold = new Set<string>();
  /** That there are more than are told, as a fault of its own. */
  const cut = (): readonly ImportFault[] =>
    untold.size === 0
      ? []
      : [
          {
            code: 'list-cut',
            severity: 'remark',
            sheet: '',
            row: null,
            column: null,
            values: { found: String(untold.size) },
            repairs: [],
            count: 1,
          },
        ];
  /** Cells with the same slip are one fault with one repair. */
  const add = (fault: ImportFault) => {
    const { code, sheet, column, values, suggestion } = fault;
    const key = JSON.stringify([code, sheet, column, values, suggestion]);
    const before = faults.get(key);
    if (before === undefined) {
      if (faults.size < MOST_TOLD) faults.set(key, { ...fault, repairs: [...fault.repairs] });
      else untold.add(key);
      return;
    }
    before.count += fault.count;
    before.repairs = before.repairs.map(
      (repair, index) => joined(repair, fault.repairs[index]) ?? repair,
    );
  };
  return {
    fault: ({
      code,
      severity = 'error',
      row,
      column,
      values = {},
      known,
      right,
      inCell,
      otherRepairs = [],
    }) => {
      const found = values.found ?? row.cell(column);
      if (isAccepted.has(acceptKey(code, found))) return;
      const place = row.sheet.columns.get(column) ?? null;
      // That a sheet has no such column is told once, and not of each of its rows.
      const isEmpty = code === 'cell-missing' || code === 'name-missing';
      if (isEmpty && (place === null || ofFormulas.has(`${row.index} ${row.sheet.name}`))) return;
      const meant = right ?? (known === undefined ? null : nearest(found, known));
      const change: Repair[] =
        meant === null || place === null
          ? []
          : [
              setRepair(
                [
                  {
                    sheet: row.sheet.name,
                    row: row.index,
                    column: place,
                    value: inCell?.(meant) ?? meant,
                  },
                ],
                meant,
              ),
            ];
      add({
        code,
        severity,
        sheet: row.sheet.name,
        row: row.index + 1,
        column: place === null ? null : headingOf(row.sheet, place),
        values: Object.fromEntries(
          Object.entries({ found, ...values }).map(([name, value]) => [name, short(value)]),
        ),
        ...(meant === null ? {} : { suggestion: short(meant) }),
        repairs: [...change, ...otherRepairs],
        count: 1,
      });
    },
    sheetFault: (code, severity, sheet, values, repairs = [], place) => {
      if (isAccepted.has(acceptKey(code, values.found ?? sheet))) return;
      if (place !== undefined && (code === 'formula-unseen' || code === 'formula-error'))
        ofFormulas.add(`${place.row} ${sheet}`);
      add({
        code,
        severity,
        sheet,
        row: place === undefined ? null : place.row + 1,
        column: place == null || place.column === null ? null : columnLetter(place.column),
        values: Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, short(value)]),
        ),
        repairs,
        count: 1,
      });
    },
    fill: (code, values = {}, count = 1) => {
      if (count === 0) return;
      const key = JSON.stringify([code, values]);
      const before = filled.get(key);
      if (before === undefined) filled.set(key, { code, values: { ...values }, count });
      else before.count += count;
    },
    isAccepted: (key) => isAccepted.has(key),
    faults: () => [...faults.values(), ...cut()],
    filled: () => [...filled.values()],
  };
};
