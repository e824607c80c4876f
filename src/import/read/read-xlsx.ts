import { type Merge, type Table, UNSEEN } from '../table.ts';
import {
  createCellCount,
  MOST_COLUMNS,
  MOST_ROWS,
  MOST_SHEETS,
  withoutTail,
} from './cell-limits.ts';
import { type Look, lookOf, shownNumber } from './number-format.ts';
import { ReadFault } from './read-fault.ts';
import type { Zip } from './zip.ts';
import { hearZipped } from './zipped-xml.ts';

/** Hears how much of a file was read, from 0 to 1. */
export type Progress = (share: number) => void;

const WORKBOOK = 'xl/workbook.xml';

/** Characters that spreadsheets write as `_x000D_`. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** The target of each relation of a part, as a path in the zip. */
const targetsOf = (zip: Zip, part: string): ReadonlyMap<string, string> => {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash);
  const targets = new Map<string, string>();
  hearZipped(zip, `${folder}/_rels/${part.slice(slash + 1)}.rels`, {
    open: (name, { Id, Target }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      targets.set(
        Id,
        Target.startsWith('/')
          ? Target.slice(1)
          : `${folder}/${Target}`.replace(/[^/]+\/\.\.\//u, ''),
      );
    },
  });
  return targets;
};

const sharedStrings = (zip: Zip, path: string): readonly string[] => {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = 0;
  hearZipped(zip, path, {
    open: (name) => {
      if (name === 'si') text = '';
      // How a word is pronounced stands beside it, and is not in the cell.
      if (name === 'rPh') isReading++;
      isText = name === 't' && isReading === 0;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(text));
      if (name === 'rPh') isReading--;
      if (name === 't') isText = false;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
  });
  return strings;
};

/** How numbers look, for each style that a cell can have. */
const looksOf = (zip: Zip, path: string): readonly Look[] => {
  const codes = new Map<number, string>();
  const looks: Look[] = [];
  let isInCells = false;
  hearZipped(zip, path, {
    open: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells)
        looks.push(lookOf(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return looks;
};

/** Row and column of `B12`, from 0; `null`: it is no such place. */
const placeOf = (reference: string): readonly [row: number, column: number] | null => {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference);
  if (found === null) return null;
  const column = [...(found[1] ?? '')].reduce(
    (sum, letter) => 26 * sum + letter.charCodeAt(0) - 64,
    0,
  );
  return [Number(found[2]) - 1, column - 1];
};

const mergeOf = (reference: string): Merge | null => {
  const [from, to] = reference.split(':').map(placeOf);
  return from && to ? { top: from[0], left: from[1], bottom: to[0], right: to[1] } : null;
};

interface Shown {
  readonly strings: readonly string[];
  readonly looks: readonly Look[];
  readonly isFrom1904: boolean;
}

const shown = (type: string, value: string, inline: string, look: Look, given: Shown): string => {
  if (type === 's') return given.strings[Number(value)] ?? '';
  if (type === 'inlineStr') return unescaped(inline);
  if (type === 'b') return value === '1' ? 'x' : 'nee';
  if (type === 'n' || type === '') return shownNumber(value, look, given.isFrom1904);
  return type === 'd' ? value.slice(0, 10) : unescaped(value);
};

const rowsIn = (zip: Zip, path: string, given: Shown, count: () => void) => {
  const rows: string[][] = [];
  const merges: Merge[] = [];
  let row = -1;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let inline = '';
  let isUnseen = false;
  let taking: 'v' | 't' | null = null;
  hearZipped(zip, path, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
      } else if (name === 'c') {
        const place = attributes.r === undefined ? null : placeOf(attributes.r);
        if (place !== null) row = place[0];
        column = place === null ? column + 1 : place[1];
        type = attributes.t ?? '';
        style = Number(attributes.s ?? 0);
        value = '';
        inline = '';
        isUnseen = false;
      } else if (name === 'f') isUnseen = true;
      else if (name === 'v') {
        taking = 'v';
        isUnseen = false;
      } else if (name === 't') taking = 't';
      else if (name === 'mergeCell') {
        const merge = mergeOf(attributes.ref ?? '');
        if (merge !== null && merges.length < MOST_ROWS) merges.push(merge);
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') taking = null;
      if (name !== 'c' || (value === '' && inline === '' && !isUnseen)) return;
      if (!(row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS)) return;
      count();
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push('');
      const look = given.looks[style] ?? 'plain';
      cells[column] = isUnseen ? UNSEEN : shown(type, value, inline, look, given);
    },
    text: (piece) => {
      if (taking === 'v') value += piece;
      else if (taking === 't') inline += piece;
    },
  });
  return { rows: withoutTail(rows), merges };
};

/** Reads the sheets of an Excel workbook: what cells show. Formulas and macros are never run. */
export const readXlsx = (zip: Zip): { sheets: Table[]; hasMacros: boolean } => {
  const found: { name: string; id: string; isHidden: boolean }[] = [];
  let isFrom1904 = false;
  const isThere = hearZipped(zip, WORKBOOK, {
    open: (name, { name: title = '', id = '', state, date1904 }) => {
      if (name === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true';
      if (name === 'sheet')
        found.push({ name: title, id, isHidden: state === 'hidden' || state === 'veryHidden' });
    },
  });
  if (!isThere) throw new ReadFault('file-no-workbook');
  const targets = targetsOf(zip, WORKBOOK);
  // Some programs write these without a relation to them.
  const pathOf = (word: string) =>
    [...targets.values(), ...zip.names].find((path) =>
      path.toLowerCase().endsWith(`/${word}.xml`),
    ) ?? '';
  const given: Shown = {
    strings: sharedStrings(zip, pathOf('sharedstrings')),
    looks: looksOf(zip, pathOf('styles')),
    isFrom1904,
  };
  const count = createCellCount();
  const sheets = found.slice(0, MOST_SHEETS).flatMap(({ name, id, isHidden }): Table[] => {
    const path = targets.get(id);
    // A sheet that is a chart has no cells.
    if (path === undefined || !path.includes('worksheets/')) return [];
    return [{ name, isHidden, ...rowsIn(zip, path, given, count) }];
  });
  return { sheets, hasMacros: zip.names.some((name) => /vbaProject\.bin$/iu.test(name)) };
};
