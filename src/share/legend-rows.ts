import { type Font, measureText } from '../layout/measure-text.ts';

/** A sample and the room between it and its word, and between entries, in diagram units. */
export const SAMPLE = { width: 40, height: 14, gap: 6, between: 20 } as const;

/** Where each of some words stands with its sample: in rows of at most that width. */
export const legendRows = (
  words: readonly string[],
  font: Font,
  width: number,
): readonly { readonly x: number; readonly row: number }[] => {
  let [x, row] = [0, 0];
  return words.map((word) => {
    const needed = SAMPLE.width + SAMPLE.gap + measureText(word, font);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const place = { x, row };
    x += needed + SAMPLE.between;
    return place;
  });
};
