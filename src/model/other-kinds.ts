import type { FaultCode } from './report.ts';

/** What a zip starts with, and with it every workbook of a spreadsheet. */
const ZIP = 'PK\u0003\u0004';
/** So much of a file shows what it is. */
const BEGINNING = 10_000;
const SEPARATORS = [';', ',', '\t'] as const;

const count = (line: string, separator: string): number => line.split(separator).length - 1;

/** A table as text: its first lines have the same marks between their cells, and are no JSON. */
const isTable = (beginning: string): boolean => {
  const lines = beginning.split(/\r?\n/).slice(0, 3);
  const [head = '', next] = lines;
  if (/^\s*[[{"]?\s*[[{]/.test(head) || /^\s*$/.test(head)) return false;
  return SEPARATORS.some((separator) => {
    const cells = count(head, separator);
    return cells > 0 && (next === undefined || next === '' || count(next, separator) >= cells);
  });
};

/** What a file is that is no JSON at all, and that people do give; `null` when it may be JSON. */
export const otherKindOf = (text: string): FaultCode | null => {
  const beginning = text.slice(0, BEGINNING);
  if (beginning.startsWith(ZIP)) return 'is-workbook';
  if (/^\s*<\?xml/i.test(beginning)) return 'is-xml';
  if (/^\s*<(?:!doctype|html|head|body)\b/i.test(beginning)) return 'is-html';
  if (/^\s*</.test(beginning)) return 'is-xml';
  return isTable(beginning) ? 'is-csv' : null;
};
