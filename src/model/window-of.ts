/** Which entries of a long list are drawn, and how much room is left for those before and after. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  /** Heights in CSS pixels. */
  readonly before: number;
  readonly after: number;
}

/** Up to so many entries a list is drawn whole: it can be searched by the browser, and costs little. */
export const WHOLE_UP_TO = 300;

/** Entries come and go by so many: rows of a grid of one to six columns stay rows. */
export const BLOCK = 60;

interface Extent {
  readonly count: number;
  /** Height of a block, in CSS pixels: as it was measured, or as it is expected to be. */
  readonly heightOf: (block: number) => number;
  /** What should be drawn, from the top of the list on, in CSS pixels. */
  readonly top: number;
  readonly bottom: number;
}

/** The blocks of a long list that lie in a stretch of it; at least one. */
export const windowOf = ({ count, heightOf, top, bottom }: Extent): ListWindow => {
  if (count <= WHOLE_UP_TO) return { from: 0, to: count, before: 0, after: 0 };
  const blocks = Math.ceil(count / BLOCK);
  let first = 0;
  let before = 0;
  while (first < blocks - 1 && before + heightOf(first) <= top) before += heightOf(first++);
  let last = first;
  let end = before + heightOf(first);
  while (last < blocks - 1 && end < bottom) end += heightOf(++last);
  let after = 0;
  for (let block = last + 1; block < blocks; block++) after += heightOf(block);
  return { from: first * BLOCK, to: Math.min(count, (last + 1) * BLOCK), before, after };
};
