import type { RawGraph } from '../model/format-2.ts';
import { KEPT_SHEET } from './kept-sheet.ts';
import { rowsOfMap } from './map-rows.ts';
import { columnName, SHEET_KINDS, sheetName } from './sheet-words.ts';
import { choicesFor, verbSheet } from './template.ts';
import type { WrittenSheet } from './write-xlsx.ts';

/** So many letters fit in a cell of every spreadsheet. */
const CELL_LETTERS = 30_000;

/** The whole file, in pieces down a column: what the other sheets can't hold comes back from here. */
const keptRows = (file: RawGraph): string[][] => {
  const text = JSON.stringify(file);
  const rows: string[][] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + CELL_LETTERS);
    // Not between the halves of one character.
    if (to < text.length && /[\ud800-\udbff]/.test(text.charAt(to - 1))) to--;
    rows.push([text.slice(from, to)]);
    from = to;
  }
  return rows;
};

/** A map as the sheets of a workbook: what people change on the sheets they see, and the rest kept hidden. */
export const mapTables = (file: RawGraph): readonly WrittenSheet[] => {
  const { tongue, sheets } = rowsOfMap(file);
  const visible = SHEET_KINDS.flatMap((kind): WrittenSheet[] => {
    const { columns, rows } = sheets[kind];
    if (rows.length === 0) return [];
    if (kind === 'map') return [{ name: sheetName(kind, tongue), rows }];
    return [
      {
        name: sheetName(kind, tongue),
        rows: [columns.map((column) => columnName(kind, column, tongue)), ...rows],
        hiddenColumns: columns.flatMap((column, index) => (column === 'id' ? [index] : [])),
        choices: choicesFor(kind, columns, tongue),
      },
    ];
  });
  return [
    ...visible,
    verbSheet(tongue),
    { name: KEPT_SHEET, isHidden: true, rows: keptRows(file) },
  ];
};
