import { type BinaryKind, binaryKindOf } from './binary-kinds.ts';
import { BEGINNING, otherKindOf } from './other-kinds.ts';
import { placeOf } from './place-of.ts';
import { printable } from './printable.ts';
import { tooLarge } from './read-json.ts';
import type { Fault, FaultCode } from './report.ts';
import { decodeWindows1252 } from './windows-1252.ts';

type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: Fault };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Which of the Unicode encodings a file is in. A byte order mark says so; without one a file that
 * starts as JSON does, with a letter below 128, has a zero beside it in UTF-16.
 */
const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const [first, second] = bytes;
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : 'utf-8';
};

/** What is told of a file that is no text. */
const CODES: Readonly<Record<BinaryKind, FaultCode>> = {
  zip: 'is-workbook',
  packed: 'is-workbook',
  'old-office': 'is-workbook',
  pdf: 'is-pdf',
  picture: 'is-picture',
};

const refused = (code: FaultCode, values: Fault['values'] = {}): Decoded => ({
  ok: false,
  fault: { code, severity: 'error', subject: '$', values },
});

/** Where bytes stop being UTF-8: where the first letter was lost that the file does not have as such itself. */
const badByte = (bytes: Uint8Array): number => {
  let at = 0;
  for (const kept of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd')) {
    at += new TextEncoder().encode(kept).length;
    if (!startsWith(bytes.subarray(at), 0xef, 0xbf, 0xbd)) break;
    at += 3;
  }
  return at;
};

/** The word around a byte, read as the old Windows encoding: it is almost always in that. */
const wordAround = (bytes: Uint8Array, at: number): string => {
  const before = decodeWindows1252(bytes.subarray(Math.max(0, at - 40), at));
  const after = decodeWindows1252(bytes.subarray(at, at + 40));
  return printable(
    before.replace(/.*[^\p{L}\d'-]/su, '') + after.replace(/(?<=.)[^\p{L}\d'-].*/su, ''),
  );
};

/** Reads the letters of a file: UTF-8 as it should be, UTF-16 as some editors save it. */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const large = tooLarge(bytes.length);
  if (large !== null) return { ok: false, fault: large };
  const kind = binaryKindOf(bytes);
  if (kind !== null) return refused(CODES[kind]);
  const encoding = encodingOf(bytes);
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    // A table or a page is told as such first: its letters are no matter then.
    const other = otherKindOf(decodeWindows1252(bytes.subarray(0, BEGINNING)));
    if (other !== null) return refused(other);
    const at = encoding === 'utf-8' ? badByte(bytes) : 0;
    const before = new TextDecoder().decode(bytes.subarray(0, at));
    return refused('wrong-encoding', {
      found: wordAround(bytes, at),
      place: placeOf(before, before.length),
      byte: String(at + 1),
    });
  }
};
