import { emsOf, type Font, measureText, widthOf } from './measure-text.ts';
import { wordBorders } from './word-borders.ts';

const SOFT_HYPHEN = '\u00ad';

/** A piece of text that is not broken any further, and what is drawn when a line ends after it. */
interface Piece {
  readonly text: string;
  /** Widths, in thousandths of an em: of the text, and of what comes after it at the end of a line. */
  readonly ems: number;
  readonly endEms: number;
  readonly atLineEnd: '' | '-';
  readonly spaceAfter: boolean;
}

const pieceOf = (
  text: string,
  font: Font,
  { atLineEnd, spaceAfter }: Pick<Piece, 'atLineEnd' | 'spaceAfter'>,
): Piece => ({
  text,
  ems: emsOf(text, font),
  endEms: emsOf(atLineEnd, font),
  atLineEnd,
  spaceAfter,
});

/** Pieces end at spaces, after slashes and hyphens, and at soft hyphens. */
const piecesOf = (text: string, font: Font): readonly Piece[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const parts = word.split(/(?<=[/\-\u00ad])/);
      return parts.map((part, index) =>
        pieceOf(part.replaceAll(SOFT_HYPHEN, ''), font, {
          atLineEnd: part.endsWith(SOFT_HYPHEN) ? '-' : '',
          spaceAfter: index === parts.length - 1,
        }),
      );
    })
    .filter((piece) => piece.text !== '');

/** How much of a text fits a line with a hyphen after it, as an end in it; at least one letter. */
const lettersThatFit = (text: string, font: Font, maxWidth: number): number => {
  let end = 0;
  for (const letter of text) {
    const next = end + letter.length;
    if (end > 0 && measureText(`${text.slice(0, next)}-`, font) > maxWidth) break;
    end = next;
  }
  return end;
};

/** Cuts a piece that is wider than a line by itself: where it joins, or between syllables, or letters. */
const cutToFit = (piece: Piece, font: Font, maxWidth: number): readonly Piece[] => {
  if (widthOf(piece.ems + piece.endEms, font) <= maxWidth) return [piece];
  const { joins, syllables } = wordBorders(piece.text);
  const cuts: Piece[] = [];
  let start = 0;
  const restFits = () =>
    widthOf(emsOf(piece.text.slice(start), font) + piece.endEms, font) <= maxWidth;
  while (!restFits()) {
    const furthest = start + lettersThatFit(piece.text.slice(start), font, maxWidth);
    if (furthest >= piece.text.length) break;
    const fits = (border: number) => border > start && border <= furthest;
    const end = joins.findLast(fits) ?? syllables.findLast(fits) ?? furthest;
    const text = piece.text.slice(start, end);
    cuts.push(pieceOf(text, font, { atLineEnd: '-', spaceAfter: false }));
    start = end;
  }
  cuts.push(pieceOf(piece.text.slice(start), font, piece));
  return cuts;
};

/** Puts pieces into lines of at most `maxWidth` diagram units. */
const fill = (pieces: readonly Piece[], font: Font, maxWidth: number): readonly string[] => {
  const spaceEms = emsOf(' ', font);
  const lines: string[] = [];
  let line = '';
  let ems = 0;
  let end: Piece['atLineEnd'] = '';
  let space = false;
  for (const piece of pieces.flatMap((whole) => cutToFit(whole, font, maxWidth))) {
    const longer = ems + (space ? spaceEms : 0) + piece.ems;
    if (line !== '' && widthOf(longer + piece.endEms, font) > maxWidth) {
      lines.push(line + end);
      line = piece.text;
      ems = piece.ems;
    } else {
      line += (space ? ' ' : '') + piece.text;
      ems = longer;
    }
    end = piece.atLineEnd;
    space = piece.spaceAfter;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
};

/**
 * Breaks a text into lines of at most `maxWidth` diagram units. Nothing is lost: the lines joined,
 * without the hyphens added at breaks, are the text.
 */
export const wrapText = (text: string, font: Font, maxWidth: number): readonly string[] =>
  fill(piecesOf(text, font), font, maxWidth);

/**
 * The same lines, as even in width as they can be: the narrowest column that needs no more of them.
 */
export const wrapEvenly = (text: string, font: Font, maxWidth: number): readonly string[] => {
  const pieces = piecesOf(text, font);
  const lines = fill(pieces, font, maxWidth);
  // No narrower than its widest piece: that would be cut within a word to make the lines more even.
  const widest = Math.max(0, ...pieces.map(({ ems, endEms }) => widthOf(ems + endEms, font)));
  let [low, high] = [Math.min(widest, maxWidth), maxWidth];
  let best = lines;
  for (let round = 0; round < 8 && lines.length > 1; round++) {
    const middle = (low + high) / 2;
    const tried = fill(pieces, font, middle);
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
