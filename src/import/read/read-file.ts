import { LIMITS } from '../../model/limits.ts';
import { decodeTable } from './decode-table.ts';
import { ReadFault } from './read-fault.ts';
import type { Progress } from './read-xlsx.ts';
import type { ReadFile } from './reader.ts';
import { READERS } from './readers.ts';
import { openZip } from './zip.ts';

const ALL_READERS = Object.values(READERS);

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Whether bytes hold a word, written with two bytes for each letter as old documents do. */
const holdsWide = (bytes: Uint8Array, word: string): boolean => {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const end = Math.min(bytes.length, 1_000_000) - wanted.length;
  for (let at = 0; at < end; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

/** Files that people do give, and that hold no table: each is told by its name. */
const refuseOthers = (bytes: Uint8Array): void => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new ReadFault(
      holdsWide(bytes, 'EncryptedPackage') ? 'file-encrypted' : 'file-old-workbook',
    );
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new ReadFault('file-is-pdf');
  const isPicture =
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38);
  if (isPicture) throw new ReadFault('file-is-picture');
};

/** Workbooks whose cells are packed in a way of their own, by a part that each has. */
const OTHER_WORKBOOKS = { 'xl/workbook.bin': '.xlsb', 'Index/Document.iwa': '.numbers' } as const;

const readPacked = (bytes: Uint8Array, name: string, progress: Progress): ReadFile => {
  const zip = openZip(bytes, progress);
  const has = (start: string) => zip.names.some((file) => file.startsWith(start));
  if (has('word/') || has('ppt/')) throw new ReadFault('file-is-document');
  for (const [part, ending] of Object.entries(OTHER_WORKBOOKS))
    if (has(part)) throw new ReadFault('file-other-workbook', { ending });
  for (const reader of ALL_READERS)
    if (reader.packed && reader.is(zip)) return reader.read(zip, name);
  throw new ReadFault('file-no-workbook');
};

/** Text that no reader knows: a page and another XML are told by their names. */
const refuseText = (beginning: string): never => {
  if (/^<(?:!doctype html|html|head|body)\b/iu.test(beginning)) throw new ReadFault('file-is-html');
  throw new ReadFault(/^<[?!a-z]/iu.test(beginning) ? 'file-is-xml' : 'file-is-unknown');
};

const readText = (bytes: Uint8Array, name: string, ending: string): ReadFile => {
  const { text, encoding } = decodeTable(bytes);
  const beginning = text
    .slice(0, 2_000)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (beginning === '') throw new ReadFault('file-empty');
  for (const reader of ALL_READERS) {
    if (reader.packed || !reader.is(beginning, ending)) continue;
    const read = reader.read(text, name);
    if (encoding === 'utf-8') return read;
    return read.kind === 'graph'
      ? { ...read, notes: { encoding } }
      : { ...read, notes: { ...read.notes, encoding } };
  }
  return refuseText(beginning);
};

const NAME = /^(.*?)(?:\.([A-Za-z0-9]{1,5}))?$/su;

/**
 * Reads a file that may be anything: a workbook, a table as text, a process, a graph file, or none of
 * these. What it is, is seen by what is in it and not by its name.
 * @throws {ReadFault} when nothing can be read of it
 */
export const readFile = (bytes: Uint8Array, fileName: string, progress: Progress): ReadFile => {
  if (bytes.length === 0) throw new ReadFault('file-empty');
  if (bytes.length > LIMITS.fileBytes) {
    throw new ReadFault('file-too-large', {
      found: String(bytes.length),
      limit: String(LIMITS.fileBytes),
    });
  }
  const [, name = '', ending = ''] = NAME.exec(fileName) ?? [];
  refuseOthers(bytes);
  const isZip =
    startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);
  return isZip ? readPacked(bytes, name, progress) : readText(bytes, name, ending.toLowerCase());
};
