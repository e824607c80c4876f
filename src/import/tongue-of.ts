import type { Sheet } from './locate-sheets.ts';
import type { Tongue } from './read-bodies.ts';
import { sameWords, wordsIn } from './same-words.ts';
import { columnsOf } from './sheet-words.ts';

/** The language of a workbook: the one in which most of its headings are. */
export const tongueOf = (sheets: readonly Sheet[]): Tongue => {
  let dutch = 0;
  let english = 0;
  for (const { kind, rows, head, columns } of sheets) {
    for (const [column, place] of columns) {
      const heading = sameWords(wordsIn(rows[head]?.[place]));
      const { nl = [], en = [] } = columnsOf(kind)[column] ?? {};
      if (nl.some((name) => sameWords(name) === heading)) dutch++;
      if (en.some((name) => sameWords(name) === heading)) english++;
    }
  }
  return english > dutch ? 'en' : 'nl';
};
