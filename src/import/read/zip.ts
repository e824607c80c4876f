import { Inflate } from 'fflate';
import { ReadFault } from './read-fault.ts';

/** A file in a zip, as its central directory names it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** All that is unpacked of one workbook, in bytes. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
const [END_MARK, ENTRY_MARK, FILE_MARK] = [0x06054b50, 0x02014b50, 0x04034b50];
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const FILE_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const [STORED, DEFLATED] = [0, 8];
/** So much is unpacked at once, and counted. */
const PIECE = 64 * 1024;

export interface Zip {
  readonly names: readonly string[];
  /** Hands on the bytes of a file piece by piece; `false`: there is no such file. */
  readonly read: (name: string, take: (piece: Uint8Array, isLast: boolean) => void) => boolean;
}

const endOf = (view: DataView): number => {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  throw new ReadFault('file-damaged');
};

const entriesOf = (bytes: Uint8Array, view: DataView): readonly Entry[] => {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new ReadFault('file-inflates');
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) {
      throw new ReadFault('file-damaged');
    }
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.push({
      name: decoder.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + (name ?? 0))),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
};

/**
 * Opens a zip. What its directory says of sizes is looked at first, and what really comes out is counted
 * while it does: a small file can hold more than any memory.
 * @param most all that may come out of it, in bytes
 */
export const openZip = (
  bytes: Uint8Array,
  progress: (share: number) => void = () => {},
  most: number = MOST_UNPACKED,
): Zip => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  const files = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/'), entry]));
  const all = entries.reduce((sum, { packed }) => sum + packed, 0);
  let unpacked = 0;
  let done = 0;
  const count = (piece: Uint8Array) => {
    unpacked += piece.length;
    if (unpacked > most) throw new ReadFault('file-inflates');
    return piece;
  };
  return {
    names: [...files.keys()],
    read: (name, take) => {
      const entry = files.get(name);
      if (entry === undefined) return false;
      if (entry.isEncrypted) throw new ReadFault('file-encrypted');
      if (entry.size > most) throw new ReadFault('file-inflates');
      const { at, packed, method } = entry;
      if (at + FILE_SIZE > bytes.length || view.getUint32(at, true) !== FILE_MARK) {
        throw new ReadFault('file-damaged');
      }
      const from = at + FILE_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
      const data = bytes.subarray(from, from + packed);
      if (data.length < packed) throw new ReadFault('file-damaged');
      if (method === STORED) {
        take(count(data), true);
        return true;
      }
      if (method !== DEFLATED) throw new ReadFault('file-damaged');
      let isOver = false;
      const inflate = new Inflate((piece, isLast) => {
        isOver ||= isLast;
        take(count(piece), isLast);
      });
      try {
        for (let start = 0; start < data.length || start === 0; start += PIECE) {
          done += Math.min(PIECE, data.length - start);
          progress(done / Math.max(1, all));
          inflate.push(data.subarray(start, start + PIECE), start + PIECE >= data.length);
        }
      } catch (error) {
        throw error instanceof ReadFault ? error : new ReadFault('file-damaged');
      }
      if (!isOver) throw new ReadFault('file-damaged');
      return true;
    },
  };
};
