import { isBulleted } from './bullets.ts';

/** Whether a text is cells of a spreadsheet or a list of names, and no prose. */
export const looksLikeCells = (text: string): boolean => {
  if (isBulleted(text)) return true;
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return lines.length >= 2 && lines.slice(0, 5).every((line) => /[\t;]/u.test(line));
};
