import { jsonErrorOffset } from './json-error-place.ts';
import { LIMITS } from './limits.ts';
import type { Fault } from './report.ts';

type ReadResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: Fault };

/** Deeper than any graph file; far less than what a stack can hold. */
const MAX_DEPTH = 64;
/** What a file that was cut off ends with: nothing, half a string, or half a word or number. */
const UNFINISHED = /^(?:"[^"\n]*|[a-z]{1,4}|-)?$/;
const BYTE_ORDER_MARK = '\ufeff';

const refuse = (code: Fault['code'], values: Fault['values']): ReadResult => ({
  ok: false,
  fault: { code, severity: 'error', subject: '$', values },
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

/** Line and column, from 1. */
const placeOf = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split('\n');
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
  } catch {
    const offset = jsonErrorOffset(text);
    return UNFINISHED.test(text.slice(offset))
      ? refuse('cut-off', {})
      : refuse('not-json', { place: placeOf(text, offset) });
  }
};
