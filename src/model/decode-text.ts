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

/**
 * Where bytes stop being UTF-8. It is only asked of bytes that are not: what comes before is decoded
 * to the same letters that it has here, so that the first one lost shows the place.
 */
const badByte = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const more = byte < 0x80 ? 0 : byte < 0xc2 ? -1 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    const whole = bytes.subarray(at, at + 1 + more);
    const isWhole = more === 0 || (more > 0 && byte < 0xf5 && whole.length === 1 + more);
    if (!isWhole || whole.subarray(1).some((next) => (next & 0xc0) !== 0x80)) return at;
    at += 1 + more;
  }
  return bytes.length;
};

/** The word around a byte, read as the old Windows encoding: it is almost always in that. */
const wordAround = (bytes: Uint8Array, at: number): string => {
  const before = /[\p{L}\d'-]*$/u.exec(decodeWindows1252(bytes.subarray(Math.max(0, at - 40), at)));
  const after = /^.[\p{L}\d'-]*/u.exec(decodeWindows1252(bytes.subarray(at, at + 40)));
  return printable((before?.[0] ?? '') + (after?.[0] ?? ''));
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
