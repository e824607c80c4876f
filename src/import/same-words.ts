/** Marks that stand on letters, once a letter and its mark are apart. */
const ACCENTS = /\p{M}/gu;
const NOT_TOLD_APART = /[^\p{L}\p{N}]+/gu;

/** The same names come by over and over: what was found out of them is kept, up to so many. */
const MOST_KEPT = 50_000;
const kept = new Map<string, string>();

/**
 * What names have in common that people take for the same: case, accents, dots, dashes and spaces do not
 * count.
 */
export const sameWords = (text: string): string => {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const plain = text.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  const same = plain.replace(NOT_TOLD_APART, '') || plain.trim();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, same);
  return same;
};

/** Spaces that are not there for who reads: around a text, more than one, or ones that do not break. */
const LOOSE = /^\s|\s$|\s\s|[\t\n\r\u00a0]/u;
const NOTHING = /^(?:[-–—.]+|n\.?v\.?t\.?|n\/a)$/iu;
const LONGEST_NOTHING = 6;

/** What a cell says: without spaces around it, and nothing when it only says that there is nothing. */
export const wordsIn = (cell: string | undefined): string => {
  if (cell === undefined || cell === '') return '';
  const text = LOOSE.test(cell) ? cell.replace(/[\s\u00a0]+/gu, ' ').trim() : cell;
  return text.length <= LONGEST_NOTHING && NOTHING.test(text) ? '' : text;
};

const YES = new Set([
  'x',
  'ja',
  'j',
  'yes',
  'y',
  '1',
  'waar',
  'true',
  'v',
  '✓',
  '✔',
  '√',
  '☑',
  '●',
  '•',
]);
const NO = new Set(['nee', 'neen', 'n', 'no', '0', 'onwaar', 'false', '✗', '✘', '☐']);

/** Whether a cell says yes or no; `null`: something else, or nothing. */
export const yesOrNo = (cell: string): boolean | null => {
  const word = cell.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
};
