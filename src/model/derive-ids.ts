import { fingerprint } from './fingerprint.ts';
import { LIMITS } from './limits.ts';

/** A text as an id: what people would type for it. */
export const idOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

/** The id of a view is also a folder in its address. */
export const FOLDER_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]|\.(?=[\p{L}\p{N}]))*$/u;

/** Letters left for what tells equal ids apart. */
const SPARE = 12;

/**
 * Ids for what has none, made from what it says, so that they stay what they are when other things
 * are added or moved. Of those that say the same the later ones are counted.
 */
export const createIds = (taken: Iterable<string>): ((wanted: string) => string) => {
  const known = new Set(taken);
  const counts = new Map<string, number>();
  return (wanted) => {
    const base =
      wanted.length <= LIMITS.idLength - SPARE
        ? wanted
        : `${wanted.slice(0, LIMITS.idLength - 2 * SPARE)}-${fingerprint(wanted)}`;
    let count = counts.get(base) ?? 0;
    let made: string;
    do {
      count++;
      made = count === 1 ? base : `${base}-${count}`;
    } while (known.has(made));
    counts.set(base, count);
    known.add(made);
    return made;
  };
};

/** The ids that a list has itself. */
export const idsIn = (items: readonly { readonly id?: string | undefined }[] = []): string[] =>
  items.flatMap(({ id }) => (id === undefined ? [] : [id]));

interface RawRelation {
  readonly id?: string | undefined;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** The id of each relation: its own, or what it says. A body can't have the same. */
export const relationIds = (
  relations: readonly RawRelation[],
  bodies: readonly { readonly id?: string | undefined }[],
): string[] => {
  const newId = createIds([...idsIn(bodies), ...idsIn(relations)]);
  return relations.map(({ id, type, from, to }) => id ?? newId(`${from}-${type}-${to}`));
};
