import type { RawGraph } from '../model/format-2.ts';
import { KEPT_SHEET } from './kept-sheet.ts';
import { mapTables } from './map-tables.ts';
import { type Tables, tableOf } from './table.ts';

/** The map that a workbook was written from, and its sheets as they were then. */
export interface Kept {
  readonly file: RawGraph;
  readonly written: Tables;
}

/** What a workbook keeps of the map that it was written from: `null` when it was not, `broken` when it can't be read. */
export const keptIn = ({ name, sheets }: Tables): Kept | 'broken' | null => {
  const kept = sheets.find((sheet) => sheet.isHidden && sheet.name === KEPT_SHEET);
  if (kept === undefined) return null;
  try {
    const file: RawGraph = JSON.parse(kept.rows.map(([piece = '']) => piece).join(''));
    const written = mapTables(file)
      .filter(({ isHidden }) => !isHidden)
      .map((sheet) => tableOf(sheet.name, sheet.rows));
    return { file, written: { name, sheets: written } };
  } catch {
    return 'broken';
  }
};
