import { isBulleted, namesListed } from '../bullets.ts';
import { locateSheet, missingIn } from '../locate-sheets.ts';
import { wordsIn } from '../same-words.ts';
import { columnsOf } from '../sheet-words.ts';
import { type Table, type Tables, tableOf } from '../table.ts';
import { readCsv } from './read-csv.ts';

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => wordsIn(cell) === '');

/** Blocks of rows between empty ones. */
const blocksOf = (rows: Table['rows']): readonly (readonly (readonly string[])[])[] => {
  const blocks: (readonly string[])[][] = [];
  let isOpen = false;
  for (const row of rows) {
    if (isEmpty(row)) {
      isOpen = false;
      continue;
    }
    if (!isOpen) blocks.push([]);
    isOpen = true;
    blocks.at(-1)?.push(row);
  }
  return blocks;
};

/** A list of names as a sheet of bodies, with the headings that it would have. */
const sheetOfList = (text: string, name: string): Table =>
  tableOf(name, [
    [columnsOf('bodies').name?.nl[0] ?? '', columnsOf('bodies').partOf?.nl[0] ?? ''],
    ...namesListed(text).map((row) => [...row]),
  ]);

/**
 * Reads cells that were copied from a spreadsheet, or a list of names. Several tables below each other are sheets of their
 * own, when each has the headings of one.
 */
export const readPasted = (text: string, name: string): Tables => {
  if (isBulleted(text)) return { name, sheets: [sheetOfList(text, name)] };
  const { sheet } = readCsv(text, name);
  const blocks = blocksOf(sheet.rows).map((rows, index) => tableOf(`${name} ${index + 1}`, rows));
  const isSheet = (table: Table) => {
    const located = locateSheet(table);
    return located !== null && missingIn(located).length === 0;
  };
  const areSheets = blocks.length > 1 && blocks.every(isSheet);
  return { name, sheets: areSheets ? blocks : [sheet] };
};
