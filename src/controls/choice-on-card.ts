import { CARD } from '../layout/dimensions.ts';
import type { PlacedBody } from '../layout/placement.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import { memberRows } from '../model/seats.ts';
import type { Language } from '../model/text.ts';

/**
 * What a letter takes at most, on the whole, of a name and of what is asked: their measure comes with the
 * layout only. All in diagram units, as the stylesheets have it. Of a name little room may be left, so that its
 * thin letters count for less: some names have twice as many of them as others.
 */
const LETTER = { name: 9.5, asked: 6.7 } as const;
const THIN = { letters: /[fijlrtI1 '’.,-]/g, part: 0.55 } as const;

/** What a line of a name takes at most. */
export const nameWidth = (line: string): number => {
  const thin = line.match(THIN.letters)?.length ?? 0;
  return LETTER.name * (line.length - thin * (1 - THIN.part));
};
/** Of a button around its word, and between two of them. */
const PADDING = 8;
const GAP = 5;
/** Two rows of buttons. */
const HEIGHT = 47;
/** The one button that stands for all: on one line where the card is so wide, else in as many as it has words. */
const ONE = { line: 15, around: 12 } as const;
/** Between the name of the body and what is beside it: the buttons, or the one button. */
const APART = { each: 16, one: 8 } as const;

/** How much of the longest word other words in one line may be: letters are not all as wide. */
const SURELY = 0.9;

/** In how many lines words stand that are no wider than the longest of them. */
const linesOf = (words: readonly string[]): number => {
  const most = Math.max(...words.map((word) => word.length));
  let [lines, taken] = [0, Number.POSITIVE_INFINITY];
  for (const { length } of words) {
    const together = taken + 1 + length;
    const isNew = together > SURELY * most;
    if (isNew) lines++;
    taken = isNew ? length : together;
  }
  return lines;
};

/** How the card of those who take part asks which of them the reader is of. */
export type ChoiceOnCard =
  /** Each of them is a button, so far from the left and the top, in diagram units. */
  | { readonly each: true; readonly left: number; readonly top: number }
  /** One button leads to them. */
  | { readonly each: false; readonly isWide: boolean };

/**
 * How there is room on a card to ask which of its members the reader is of; `null`: there is none.
 * @param question what asks
 * @param one the word of the one button that stands for all
 */
export const choiceOnCard = (
  graph: Graph,
  placed: PlacedBody,
  language: Language,
  { question, one }: { readonly question: string; readonly one: string },
): ChoiceOnCard | null => {
  const { paddingLeft, paddingRight, captionFont, nameFont } = CARD;
  const name = Math.max(...placed.nameLines.map(nameWidth));
  const beside = (taken: number, apart: number) =>
    placed.width - paddingLeft - taken - apart - paddingRight;
  const letters = (id: string) => plainText(mustGet(graph.bodies, id).name[language]).length;
  const rowWidth = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + LETTER.asked * letters(id) + 2 * PADDING + GAP, -GAP);
  const { whole, partial } = memberRows(graph);
  const taken = Math.max(name, LETTER.asked * question.length);
  const hasRoomForEach =
    placed.captionLines.length === 1 &&
    placed.height > HEIGHT &&
    Math.max(rowWidth(whole), rowWidth(partial)) <= beside(taken, APART.each);
  if (hasRoomForEach) {
    const words =
      captionFont.lineHeight * placed.captionLines.length +
      nameFont.lineHeight * placed.nameLines.length;
    return { each: true, left: paddingLeft + taken + APART.each, top: (placed.height - words) / 2 };
  }
  const words = one.split(' ');
  const longest = Math.max(...words.map((word) => word.length));
  const holds = (count: number) => beside(name, APART.one) >= LETTER.asked * count + 2 * PADDING;
  const isWide = holds(one.length);
  const lines = isWide ? 1 : linesOf(words);
  const hasRoomForOne = holds(longest) && placed.height >= lines * ONE.line + ONE.around;
  return hasRoomForOne ? { each: false, isWide } : null;
};
