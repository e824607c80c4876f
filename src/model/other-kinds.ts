import { isMail, isYaml, withoutProlog } from './kinds-of-text.ts';
import type { FaultCode } from './report.ts';

/** What a zip starts with, and with it every workbook of a spreadsheet. */
const ZIP = 'PK\u0003\u0004';
/** So much of a file shows what it is. */
export const BEGINNING = 10_000;
const SEPARATORS = [';', ',', '\t'] as const;

const count = (line: string, separator: string): number => line.split(separator).length - 1;

/** A table as text: its first lines have the same marks between their cells, and are no JSON. */
const isTable = (beginning: string): boolean => {
  const [head = '', next = ''] = beginning.split(/\r\n?|\n/, 2);
  if (/^[[{"]?\s*[[{]/.test(head)) return false;
  return SEPARATORS.some((separator) => {
    const cells = count(head, separator);
    if (cells === 0) return false;
    // "Dear all," and an empty line have a comma too, and are no table.
    return next === '' ? separator !== ',' : count(next, separator) >= cells;
  });
};

/**
 * What a file is that is no JSON at all, and that people do give; `null` when it may be JSON. What is known
 * by its first bytes and not by its letters stands in `binary-kinds.ts`.
 */
export const otherKindOf = (text: string): FaultCode | null => {
  const beginning = text.slice(0, BEGINNING).trimStart();
  if (beginning.startsWith(ZIP)) return 'is-workbook';
  if (beginning.startsWith('%PDF')) return 'is-pdf';
  if (beginning.startsWith('{\\rtf')) return 'is-document';
  if (beginning.startsWith('<')) {
    const first = withoutProlog(beginning);
    if (/^<(?:!doctype html|html|head|body|table|meta|div|p|script|style)\b/i.test(first))
      return 'is-html';
    if (/^<svg\b/i.test(first)) return 'is-picture';
    if (/^<[?!a-z]/i.test(beginning)) return 'is-xml';
  }
  if (isMail(beginning))
    return /^snapshot-content-location:/im.test(beginning) ? 'is-html' : 'is-mail';
  if (isYaml(beginning)) return 'is-yaml';
  return isTable(beginning) ? 'is-csv' : null;
};
