import type { Merge, Table } from '../table.ts';
import {
  createCellCount,
  MOST_COLUMNS,
  MOST_ROWS,
  MOST_SHEETS,
  withoutTail,
} from './cell-limits.ts';
import { ReadFault } from './read-fault.ts';
import type { Zip } from './zip.ts';
import { hearZipped } from './zipped-xml.ts';

interface Growing {
  readonly name: string;
  readonly style: string;
  readonly rows: string[][];
  readonly merges: Merge[];
}

/** A number of repetitions as the file has it, kept small. */
const times = (text: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Number(text ?? 1) || 1));

/** What a cell shows: a day as such, whatever its looks; else its text. */
const shown = (
  type: string,
  attributes: Readonly<Record<string, string>>,
  text: string,
): string => {
  if (type === 'date') return (attributes['date-value'] ?? text).slice(0, 10);
  if (type === 'boolean') return attributes['boolean-value'] === 'true' ? 'x' : 'nee';
  if (type === 'float') return text || (attributes.value ?? '');
  return text;
};

/** Reads the sheets of an OpenDocument spreadsheet: what cells show. Formulas are never run. */
export const readOds = (zip: Zip): { sheets: Table[]; hasMacros: boolean } => {
  if (isEncrypted(zip)) throw new ReadFault('file-encrypted');
  const sheets: Growing[] = [];
  const hidden = new Set<string>();
  const count = createCellCount();
  let style = '';
  let sheet: Growing | null = null;
  let cells: string[] = [];
  let rowTimes = 1;
  let cell: Readonly<Record<string, string>> | null = null;
  let isCovered = false;
  let lines: string[] = [];
  let isInNote = 0;
  const endCell = () => {
    if (cell === null || sheet === null) return;
    const text = shown(cell['value-type'] ?? '', cell, lines.join('\n'));
    const repeated = times(cell['number-columns-repeated'], MOST_COLUMNS);
    const [down, across] = [
      times(cell['number-rows-spanned'], MOST_ROWS),
      times(cell['number-columns-spanned'], MOST_COLUMNS),
    ];
    if (!isCovered && (down > 1 || across > 1)) {
      const [top, left] = [sheet.rows.length, cells.length];
      sheet.merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 });
    }
    for (let index = 0; index < repeated && cells.length < MOST_COLUMNS; index++) {
      if (text !== '') count();
      cells.push(isCovered ? '' : text);
    }
    cell = null;
  };
  const endRow = () => {
    if (sheet === null) return;
    while (cells.at(-1) === '') cells.pop();
    // Sheets end in a million empty rows that are one row, repeated.
    const many = cells.length === 0 ? Math.min(rowTimes, 1_000) : rowTimes;
    for (let index = 0; index < many && sheet.rows.length < MOST_ROWS; index++) {
      if (index > 0) for (const text of cells) if (text !== '') count();
      sheet.rows.push([...cells]);
    }
  };
  const isThere = hearZipped(zip, 'content.xml', {
    open: (name, attributes) => {
      if (name === 'style') style = attributes.name ?? '';
      else if (name === 'table-properties' && attributes.display === 'false') hidden.add(style);
      else if (name === 'table' && sheets.length < MOST_SHEETS) {
        sheet = {
          name: attributes.name ?? '',
          style: attributes['style-name'] ?? '',
          rows: [],
          merges: [],
        };
        sheets.push(sheet);
      } else if (name === 'table-row') {
        cells = [];
        rowTimes = times(attributes['number-rows-repeated'], MOST_ROWS);
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = attributes;
        isCovered = name === 'covered-table-cell';
        lines = [];
      } else if (name === 'annotation') isInNote++;
      else if (cell !== null && isInNote === 0) {
        if (name === 'p') lines.push('');
        const last = lines.length - 1;
        const space =
          name === 's'
            ? ' '.repeat(times(attributes.c, 100))
            : name === 'tab'
              ? '\t'
              : name === 'line-break'
                ? '\n'
                : '';
        if (space !== '' && last >= 0) lines[last] += space;
      }
    },
    close: (name) => {
      if (name === 'annotation') isInNote--;
      else if (name === 'table-cell' || name === 'covered-table-cell') endCell();
      else if (name === 'table-row') endRow();
      else if (name === 'table') sheet = null;
    },
    text: (piece) => {
      const last = lines.length - 1;
      if (cell !== null && isInNote === 0 && last >= 0) lines[last] += piece;
    },
  });
  if (!isThere) throw new ReadFault('file-no-workbook');
  return {
    sheets: sheets.map(({ name, style: its, rows, merges }) => ({
      name,
      isHidden: hidden.has(its),
      rows: withoutTail(rows),
      merges,
    })),
    hasMacros: zip.names.some((name) => name.startsWith('Basic/')),
  };
};

/** A file with a password keeps its names in the open, and says so in its manifest. */
const isEncrypted = (zip: Zip): boolean => {
  let found = false;
  hearZipped(zip, 'META-INF/manifest.xml', {
    open: (name) => {
      found ||= name === 'encryption-data';
    },
  });
  return found;
};
