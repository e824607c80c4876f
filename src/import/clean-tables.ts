import { LIMITS } from '../model/limits.ts';
import { VISIBLE } from '../model/visible.ts';
import { type Gatherer, isFormulaError } from './gather.ts';
import { isBeside } from './is-beside.ts';
import { mendLetters } from './mend-letters.ts';
import { type Table, type Tables, UNSEEN } from './table.ts';

/** Turns the direction of reading around: it can make a name say something else. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Where a letter was lost before the file came here. */
const LOST = /\ufffd/gu;
/** Characters that no cell can mean. */
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u00ad\u200b\u2060\ufeff\ufffe\uffff]/gu;
/** A quote that opens and never closes: in a table as text it came along with its cell. */
const OPEN_QUOTE = /^\s*"[^"]+$/u;
/** What may be wrong, at a glance: most cells are plain. */
const SUSPECT =
  /(?![\t\n\r])\p{Cc}|[\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffd\ufffe\uffffÂÃâÄÅÐÑðÎÏ]|^\s*[#"]/u;

/** Cells without what can't be shown, and letters that were encoded twice mended; all of it is told. */
export const cleanTables = ({ name, sheets }: Tables, gatherer: Gatherer): Tables => {
  const cleanCell = (sheet: string, cell: string, row: number, column: number): string => {
    if (!VISIBLE.test(cell)) return '';
    const isLong = cell.length > LIMITS.textLength;
    if (!isLong && !SUSPECT.test(cell)) return cell;
    if (cell === UNSEEN) {
      gatherer.sheetFault('formula-unseen', 'error', sheet, {}, [], { row, column });
      return '';
    }
    if (isFormulaError(cell.trim())) {
      gatherer.sheetFault('formula-error', 'error', sheet, { found: cell.trim() }, [], {
        row,
        column,
      });
      return '';
    }
    if (cell.search(BIDI) >= 0)
      gatherer.sheetFault('bidi-control', 'remark', sheet, {}, [], { row, column });
    if (cell.search(LOST) >= 0)
      gatherer.sheetFault('lost-letter', 'remark', sheet, {}, [], { row, column });
    if (OPEN_QUOTE.test(cell)) {
      const value = cell.trim().slice(1);
      const repair = { kind: 'set', label: value, cells: [{ sheet, row, column, value }] } as const;
      gatherer.sheetFault('quote-open', 'remark', sheet, {}, [repair], { row, column });
    }
    if (isLong) {
      gatherer.sheetFault(
        'too-long',
        'remark',
        sheet,
        { found: String(cell.length), limit: String(LIMITS.textLength) },
        [],
        { row, column },
      );
    }
    const plain = cell.replace(BIDI, '').replace(CONTROL, '').replace(LOST, '?');
    const mended = mendLetters(plain);
    if (mended !== plain) gatherer.fill('letters-mended', {});
    return mended.slice(0, LIMITS.textLength);
  };
  const cleanSheet = (table: Table): Table => ({
    ...table,
    name: table.name.replace(BIDI, '').slice(0, 100),
    rows: table.rows.map((cells, row) => {
      const clean = cells.map((cell, column) => cleanCell(table.name, cell, row, column));
      if (!isBeside(clean)) return clean;
      gatherer.fill('rows-beside');
      return [];
    }),
  });
  return {
    name: name.replace(BIDI, '').slice(0, LIMITS.nameLength),
    sheets: sheets.map((sheet) => (sheet.isHidden ? sheet : cleanSheet(sheet))),
  };
};
