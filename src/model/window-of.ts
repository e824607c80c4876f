/** Which entries of a long list are drawn, and how much room is left for those before and after. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  /** Heights in CSS pixels. */
  readonly before: number;
  readonly after: number;
}

/** How much of a list is drawn at once, in entries. */
export interface Portion {
  /** Up to so many a list is drawn whole: it can be searched by the browser, and costs little. */
  readonly whole: number;
  /** They come and go by so many. */
  readonly block: number;
  /** So many heights of the screen are drawn above and below what is in sight. */
  readonly margin: number;
}

/** Of a list of single things: rows of a grid of one to six columns stay rows. */
export const OF_A_LIST: Portion = { whole: 300, block: 60, margin: 1 };

/** Of a list whose entries have words, buttons and a field each. */
export const OF_ENTRIES: Portion = { whole: 30, block: 10, margin: 0.5 };

/**
 * Of the cells of a table so many are drawn whole, and come and go. A browser asks each of them how wide it
 * is before it can draw any, so that they cost much more than the entries of a list.
 */
const WHOLE_CELLS = 2_000;
const BLOCK_CELLS = 300;
const MARGIN_OF_TABLE = 0.25;

/** Of a table with so many columns, of which a row is an entry. */
export const portionOfTable = (columns: number): Portion => {
  const rowsOf = (cells: number) => Math.max(1, Math.floor(cells / Math.max(1, columns)));
  return {
    whole: Math.min(OF_A_LIST.whole, rowsOf(WHOLE_CELLS)),
    block: Math.min(OF_A_LIST.block, rowsOf(BLOCK_CELLS)),
    margin: MARGIN_OF_TABLE,
  };
};

interface Extent extends Omit<Portion, 'margin'> {
  readonly count: number;
  /** Height of a block, in CSS pixels: as it was measured, or as it is expected to be. */
  readonly heightOf: (block: number) => number;
  /** What should be drawn, from the top of the list on, in CSS pixels. */
  readonly top: number;
  readonly bottom: number;
}

/** The blocks of a long list that lie in a stretch of it; at least one. */
export const windowOf = ({
  count,
  whole,
  block: size,
  heightOf,
  top,
  bottom,
}: Extent): ListWindow => {
  if (count <= whole) return { from: 0, to: count, before: 0, after: 0 };
  const blocks = Math.ceil(count / size);
  let first = 0;
  let before = 0;
  while (first < blocks - 1 && before + heightOf(first) <= top) before += heightOf(first++);
  let last = first;
  let end = before + heightOf(first);
  while (last < blocks - 1 && end < bottom) end += heightOf(++last);
  let after = 0;
  for (let block = last + 1; block < blocks; block++) after += heightOf(block);
  return { from: first * size, to: Math.min(count, (last + 1) * size), before, after };
};
