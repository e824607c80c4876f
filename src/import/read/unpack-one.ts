import { LIMITS } from '../../model/limits.ts';
import { ENDINGS } from '../formats.ts';
import { ReadFault } from './read-fault.ts';
import type { Zip } from './zip.ts';

/** What systems put into a packed file by themselves. */
const OF_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\.|~\$|thumbs\.db|desktop\.ini)/iu;
/** So many names show what is in it. */
const MOST_TOLD = 5;

const bareName = (path: string): string => path.split('/').at(-1) ?? path;

/** A file that was packed to be sent, and its name. */
interface Unpacked {
  readonly unpacked: string;
  readonly bytes: Uint8Array;
}

/**
 * Takes the one file out of a packed one that a map can be made of. What is packed in that once more has no such
 * ending, so that it goes no deeper.
 * @throws {ReadFault} when there is none, or more than one to choose from
 */
export const unpackOne = (zip: Zip): Unpacked => {
  const found = zip.names.filter(
    (name) =>
      !OF_SYSTEMS.test(name) && ENDINGS.some((ending) => name.toLowerCase().endsWith(ending)),
  );
  const [path] = found;
  if (path === undefined) throw new ReadFault('file-is-packed');
  if (found.length > 1) {
    const told = [...found.slice(0, MOST_TOLD).map(bareName), ...(found[MOST_TOLD] ? ['…'] : [])];
    const names = told.join(', ');
    throw new ReadFault('file-holds-several', { names });
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  zip.read(path, (piece) => {
    size += piece.length;
    if (size > LIMITS.fileBytes) throw new ReadFault('file-inflates');
    pieces.push(piece);
  });
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { unpacked: bareName(path), bytes };
};
