import { wordsIn } from './same-words.ts';

const TOTAL = /^(?:(?:sub|eind)?totaal|totalen|(?:sub|grand )?total|totals)(?:\s*:)?$/iu;
const COUNT = /^[\d.,€%\s-]*\d/u;
/** What people write below a table, in one cell. */
const NOTE = /^(?:bron(?:nen)?|noot|let op|peildatum|source|note|\*)\s*[:*)]?\s.{3,}/iu;

/** Whether a cell is what adds up the others of its row or column. */
export const isTotal = (cell: string): boolean => TOTAL.test(wordsIn(cell));

/**
 * Whether a row stands beside a table and is none of its rows: what adds up the others, a note below them, or
 * formulas filled down further than there is anything.
 */
export const isBeside = (cells: readonly string[]): boolean => {
  const [first, ...others] = cells.map(wordsIn).filter((cell) => cell !== '');
  if (first === undefined) return false;
  if (isTotal(first)) return others.every((cell) => COUNT.test(cell));
  if (others.length === 0) return NOTE.test(first);
  return first === '0' && others.every((cell) => cell === '0');
};
