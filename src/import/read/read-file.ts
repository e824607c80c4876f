import { LIMITS } from '../../model/limits.ts';
import { decodeTable } from './decode-table.ts';
import { ReadFault } from './read-fault.ts';
import type { Progress } from './read-xlsx.ts';
import type { ReadFile } from './reader.ts';
import { READERS } from './readers.ts';
import { isZip, refuseOtherZips, refuseText } from './refuse-others.ts';
import { withoutCells } from './texts-without-cells.ts';
import { unpackOne } from './unpack-one.ts';
import { openZip } from './zip.ts';

const ALL_READERS = Object.values(READERS);

const readPacked = (bytes: Uint8Array, name: string, progress: Progress): ReadFile => {
  const zip = openZip(bytes, progress);
  refuseOtherZips(zip);
  for (const reader of ALL_READERS)
    if (reader.packed && reader.is(zip)) return reader.read(zip, name);
  const inner = unpackOne(zip);
  const { unpacked } = inner;
  const read = readFile(inner.bytes, unpacked, progress);
  return read.kind === 'graph'
    ? { ...read, notes: { ...read.notes, unpacked } }
    : { ...read, notes: { ...read.notes, unpacked } };
};

const readText = (bytes: Uint8Array, name: string, ending: string): ReadFile => {
  const { text, encoding } = decodeTable(bytes);
  const beginning = text
    .slice(0, 2_000)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (beginning === '') throw new ReadFault('file-empty');
  const other = withoutCells(beginning);
  if (other !== null) throw new ReadFault(other);
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
export function readFile(bytes: Uint8Array, fileName: string, progress: Progress): ReadFile {
  if (bytes.length === 0) throw new ReadFault('file-empty');
  if (bytes.length > LIMITS.fileBytes) {
    throw new ReadFault('file-too-large', {
      found: String(bytes.length),
      limit: String(LIMITS.fileBytes),
    });
  }
  const [, name = '', ending = ''] = NAME.exec(fileName) ?? [];
  return isZip(bytes)
    ? readPacked(bytes, name, progress)
    : readText(bytes, name, ending.toLowerCase());
}
