import { type Font, measureText } from './measure-text.ts';

const SOFT_HYPHEN = '\u00ad';

/** A piece of text that is not broken any further, and what is drawn when a line ends after it. */
interface Piece {
  readonly text: string;
  readonly atLineEnd: '' | '-';
  readonly spaceAfter: boolean;
}

/** Pieces end at spaces, after slashes and hyphens, and at soft hyphens. */
const piecesOf = (text: string): Piece[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const parts = word.split(/(?<=[/\-\u00ad])/);
      return parts.map((part, index) => ({
        text: part.replaceAll(SOFT_HYPHEN, ''),
        atLineEnd: part.endsWith(SOFT_HYPHEN) ? ('-' as const) : ('' as const),
        spaceAfter: index === parts.length - 1,
      }));
    })
    .filter((piece) => piece.text !== '');

/** Cuts a piece that is wider than a line by itself, letter by letter. */
const cutToFit = (piece: Piece, font: Font, maxWidth: number): Piece[] => {
  if (measureText(piece.text + piece.atLineEnd, font) <= maxWidth) return [piece];
  const cuts: Piece[] = [];
  let current = '';
  for (const letter of piece.text) {
    if (current !== '' && measureText(`${current}${letter}-`, font) > maxWidth) {
      cuts.push({ text: current, atLineEnd: '-', spaceAfter: false });
      current = '';
    }
    current += letter;
  }
  cuts.push({ ...piece, text: current });
  return cuts;
};

/**
 * Breaks a text into lines of at most `maxWidth` diagram units. Nothing is lost: the lines joined,
 * without the hyphens added at breaks, are the text.
 */
export const wrapText = (text: string, font: Font, maxWidth: number): readonly string[] => {
  const pieces = piecesOf(text).flatMap((piece) => cutToFit(piece, font, maxWidth));
  const lines: string[] = [];
  let line = '';
  let end: Piece['atLineEnd'] = '';
  let space = false;
  for (const piece of pieces) {
    const longer = line + (space ? ' ' : '') + piece.text;
    if (line !== '' && measureText(longer + piece.atLineEnd, font) > maxWidth) {
      lines.push(line + end);
      line = piece.text;
    } else line = longer;
    end = piece.atLineEnd;
    space = piece.spaceAfter;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
};

/**
 * The same lines, as even in width as they can be: the narrowest column that needs no more of them.
 */
export const wrapEvenly = (text: string, font: Font, maxWidth: number): readonly string[] => {
  const lines = wrapText(text, font, maxWidth);
  let [low, high] = [0, maxWidth];
  let best = lines;
  for (let round = 0; round < 8 && lines.length > 1; round++) {
    const middle = (low + high) / 2;
    const tried = wrapText(text, font, middle);
    const fits =
      tried.length <= lines.length && tried.every((line) => measureText(line, font) <= middle);
    const added = (candidate: readonly string[]) =>
      candidate.filter((line) => line.endsWith('-')).length;
    if (fits && added(tried) <= added(lines)) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
};
