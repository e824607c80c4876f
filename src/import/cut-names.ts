import { LIMITS } from '../model/limits.ts';
import type { Gatherer } from './gather.ts';

/** The fields of the format that are a line and no text: they hold fewer letters than a cell may. */
const LINES: ReadonlySet<string> = new Set([
  'name',
  'inSentence',
  'shortName',
  'label',
  'title',
  'number',
  'place',
  'abbreviation',
  'aliases',
  'author',
]);

/** A draft of which no name or text is longer than the format allows. What is cut is told. */
export const cutNames = <Draft>(draft: Draft, gatherer: Gatherer): Draft => {
  const cut = (value: unknown, isLine: boolean): unknown => {
    if (typeof value === 'string') {
      const limit = isLine ? LIMITS.nameLength : LIMITS.textLength;
      if (value.length <= limit) return value;
      const values = { found: String(value.length), limit: String(limit) };
      gatherer.sheetFault('too-long', 'remark', '', values);
      return value.slice(0, limit);
    }
    if (Array.isArray(value)) return value.map((one) => cut(one, isLine));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, cut(inner, isLine || LINES.has(key))]),
    );
  };
  return cut(draft, false) as Draft;
};
