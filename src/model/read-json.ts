import { jsonErrorOffset } from './json-error-place.ts';
import { LIMITS } from './limits.ts';
import { otherKindOf } from './other-kinds.ts';
import { placeOf } from './place-of.ts';
import type { Fault } from './report.ts';

type ReadResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: Fault };

/** Deeper than any graph file; far less than what a stack can hold. */
const MAX_DEPTH = 64;
/** What a file that was cut off ends with: nothing, half a string, or half a word or number. */
const UNFINISHED = /^(?:"[^"\n]*|[a-z]{1,4}|-)?$/;
const BYTE_ORDER_MARK = '\ufeff';
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [...'"\\[]{}'].map(
  (letter) => letter.charCodeAt(0),
);

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
    const letter = text.charCodeAt(index);
    if (inString) {
      if (letter === BACKSLASH) index++;
      else if (letter === QUOTE) inString = false;
    } else if (letter === QUOTE) inString = true;
    else if (letter === OPEN_OBJECT || letter === OPEN_LIST) deepest = Math.max(deepest, ++depth);
    else if (letter === CLOSE_OBJECT || letter === CLOSE_LIST) depth--;
  }
  return deepest;
};

/** What stands where JSON stops being JSON, of what people and their editors put there. */
const slipAt = (text: string, offset: number): Fault['code'] => {
  const rest = text.slice(offset, offset + 2);
  if (/^(?:\/[/*]|#)/.test(rest)) return 'comment';
  if (/^[‘’‚“”„«»'`]/.test(rest)) return 'wrong-quote';
  const before = text.slice(Math.max(0, offset - 1_000), offset);
  return /^[\]}]/.test(rest) && /,\s*$/.test(before) ? 'trailing-comma' : 'not-json';
};

/** How many bytes a text takes in UTF-8; a text that has too many letters is not counted out. */
const bytesOf = (text: string): number =>
  text.length > LIMITS.fileBytes ? text.length : new TextEncoder().encode(text).length;

/** A file that is larger than a map can be; `null` when it is not. */
export const tooLarge = (bytes: number): Fault | null =>
  bytes <= LIMITS.fileBytes
    ? null
    : {
        code: 'too-large',
        severity: 'error',
        subject: '$',
        values: { found: String(bytes), limit: String(LIMITS.fileBytes) },
      };

/** Reads JSON from text that may be anything: too large, too deep, HTML, cut off. */
export const readJson = (source: string): ReadResult => {
  const large = tooLarge(bytesOf(source));
  if (large !== null) return { ok: false, fault: large };
  const text = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source;
  const kind = otherKindOf(text);
  if (kind !== null) return refuse(kind, {});
  if (depthOf(text) > MAX_DEPTH) return refuse('too-deep', { limit: String(MAX_DEPTH) });
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const offset = jsonErrorOffset(text);
    return UNFINISHED.test(text.slice(offset, offset + LIMITS.textLength))
      ? refuse('cut-off', {})
      : refuse(slipAt(text, offset), {
          place: placeOf(text, offset),
          found: text.slice(offset, offset + 1),
        });
  }
};
