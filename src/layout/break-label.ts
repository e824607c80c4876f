import { LABEL } from './dimensions.ts';
import { labelLines } from './label-lines.ts';
import { measureText } from './measure-text.ts';

/** In more lines than this a word is a column of words. */
const MOST_LINES = 3;
/** A label of more words than this is a sentence: it is not broken. */
const MOST_WORDS = 8;

/** All ways to put so many words in so many lines, none of them empty. */
const waysToBreak = (words: number, lines: number): readonly (readonly number[])[] =>
  lines === 1
    ? [[words]]
    : Array.from({ length: words - lines + 1 }, (_, index) => index + 1).flatMap((first) =>
        waysToBreak(words - first, lines - 1).map((rest) => [first, ...rest]),
      );

/** How wide the widest of some lines is. */
export const widthOfLines = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => measureText(line, LABEL.font)));

/** The narrowest ways to put a label in two lines, and in three: how many words stand in each. */
export const breakings = (text: string): readonly (readonly number[])[] => {
  const words = text.split(' ').length;
  if (words > MOST_WORDS) return [];
  const found: (readonly number[])[] = [];
  for (let lines = 2; lines <= Math.min(MOST_LINES, words); lines++) {
    const [narrowest] = waysToBreak(words, lines)
      .map((counts) => ({ counts, width: widthOfLines(labelLines(text, counts)) }))
      .sort((a, b) => a.width - b.width);
    if (narrowest) found.push(narrowest.counts);
  }
  return found;
};
