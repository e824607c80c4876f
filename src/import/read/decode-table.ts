import { decodeWindows1252 } from '../../model/windows-1252.ts';
import type { OldEncoding } from './reader.ts';

/** The letters of a table as text, and how they were encoded when that is worth telling. */
export interface DecodedTable {
  readonly text: string;
  readonly encoding: 'utf-8' | OldEncoding;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Which half of the bytes of a text in a Western language are zero tells UTF-16, and its order. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const some = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  some.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > some.length / 4 && even < some.length / 20) return 'utf-16le';
  return even > some.length / 4 && odd < some.length / 20 ? 'utf-16be' : null;
};

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

/** Excel for Mac still saves "CSV (Macintosh)": lines end as no other system has them, and letters are old too. */
const isFromMac = (bytes: Uint8Array): boolean =>
  bytes.includes(CARRIAGE_RETURN) && !bytes.includes(LINE_FEED);

/** Reads text in any of the encodings that spreadsheets save: UTF-8, UTF-16, or the old ones of Windows and Mac. */
export const decodeTable = (bytes: Uint8Array): DecodedTable => {
  const wide = utf16Of(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (isFromMac(bytes))
      return { text: new TextDecoder('macintosh').decode(bytes), encoding: 'macintosh' };
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
};
