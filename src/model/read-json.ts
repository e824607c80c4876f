import type { Fault } from './fault.ts';
import { LIMITS } from './schema.ts';

type ReadResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: Fault };

/** Deeper than any graph file; far less than what a stack can hold. */
const MAX_DEPTH = 64;
const BYTE_ORDER_MARK = '\ufeff';

const refuse = (code: Fault['code'], values: Fault['values']): ReadResult => ({
  ok: false,
  fault: { code, severity: 'error', path: '$', values },
});

/** How deep brackets nest outside strings, without recursion. */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index];
    if (inString) {
      if (letter === '\\') index++;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') deepest = Math.max(deepest, ++depth);
    else if (letter === '}' || letter === ']') depth--;
  }
  return deepest;
};

/** Line and column, from 1, of the place a JSON error speaks of; empty when it names none. */
const placeOf = (text: string, message: string): string => {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

/** Reads JSON from text that may be anything: too large, too deep, HTML, cut off. */
export const readJson = (source: string): ReadResult => {
  const bytes = new TextEncoder().encode(source).length;
  if (bytes > LIMITS.fileBytes) {
    return refuse('too-large', { found: String(bytes), limit: String(LIMITS.fileBytes) });
  }
  const text = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source;
  if (depthOf(text) > MAX_DEPTH) return refuse('too-deep', { limit: String(MAX_DEPTH) });
  if (/^\s*</.test(text)) return refuse('is-html', {});
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const place = placeOf(text, error instanceof Error ? error.message : '');
    return place === '' ? refuse('cut-off', {}) : refuse('not-json', { place });
  }
};
