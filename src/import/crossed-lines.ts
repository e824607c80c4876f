import type { CrossTable } from './cross-table.ts';
import type { Sheet } from './locate-sheets.ts';
import { sameWords, wordsIn, yesOrNo } from './same-words.ts';
import { verbOf } from './verbs.ts';

/** Of the names across so many stand down the side too, in a table of who does what to whom. */
const MOST_OTHERS = 0.2;

/** Whether the same names stand across a table and down its side: then nobody sits in anything. */
export const isOfOneKind = ({ rows, head, side, across }: CrossTable): boolean => {
  const down = new Set(rows.slice(head + 1).map((row) => sameWords(wordsIn(row[side]))));
  const others = across.filter((column) => !down.has(sameWords(wordsIn(rows[head]?.[column]))));
  return others.length <= across.length * MOST_OTHERS;
};

/**
 * The relations of such a table, a sheet for each of its columns: from the side to what stands above, by the verb in
 * the cell. A mark says no verb: that is told at its cell, unless the sheet is called by one.
 */
export const crossedLines = ({ name, rows, head, side, across }: CrossTable): readonly Sheet[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const ofSheet = verbOf(name).kind === 'unknown' ? '' : name;
  return across.map((column): Sheet => {
    const to = wordsIn(rows[head]?.[column]);
    const lines = rows.map((row, index) => {
      const said = wordsIn(row[column]);
      const isSaid = said !== '' && yesOrNo(said) !== false && wordsIn(row[side]) !== '';
      if (index <= head) return row;
      if (!isSaid) return [];
      const cells = [...row];
      while (cells.length < width) cells.push('');
      return [...cells, to, yesOrNo(said) === true && ofSheet !== '' ? ofSheet : said];
    });
    const isByName = ofSheet !== '' && lines.some((row) => row[width + 1] === ofSheet);
    return {
      kind: 'relations',
      name,
      rows: lines,
      head,
      first: head + 1,
      columns: new Map([
        ['from', side],
        ['type', isByName ? width + 1 : column],
        ['to', width],
      ]),
      others: [],
      guessed: [],
      isByPlace: false,
    };
  });
};
