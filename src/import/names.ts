import { nearest } from '../model/nearest.ts';
import { sameWords } from './same-words.ts';

/** A word for an id: letters and digits with dashes, as addresses have them. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80)
    .replace(/-+$/u, '');

/** What may be an id, as the format has it, or a place in a file. */
const GIVEN = /^[^\s~,\p{Cc}\p{Cf}\p{Z}]{1,200}$/u;

/** Gives ids that no one else has. */
export const createIds = (taken: Iterable<string> = []) => {
  const used = new Set(taken);
  const last = new Map<string, number>();
  /** @param given an id that it has already: taken as it is, when nothing else has it */
  return (text: string, otherwise: string, given = ''): string => {
    if (GIVEN.test(given) && !used.has(given)) {
      used.add(given);
      return given;
    }
    const slug = slugOf(text) || otherwise;
    if (!used.has(slug)) {
      used.add(slug);
      return slug;
    }
    let number = last.get(slug) ?? 1;
    do number++;
    while (used.has(`${slug}-${number}`));
    last.set(slug, number);
    used.add(`${slug}-${number}`);
    return `${slug}-${number}`;
  };
};

/** How sure it is that a name is meant. */
interface Resolved {
  readonly id: string;
  /** The name as it stands where it is declared, when it is written otherwise here. */
  readonly asDeclared: string | null;
}

/** What can be referred to by a name, an abbreviation or another word. */
export interface Names {
  readonly add: (id: string, name: string) => void;
  /** An abbreviation, or another word for it; it never hides a name. */
  readonly addOther: (id: string, other: string) => void;
  readonly resolve: (text: string) => Resolved | null;
  /** What may have been meant, as it is declared. */
  readonly suggest: (text: string) => string | null;
}

interface Known {
  readonly id: string;
  readonly written: string;
}

const ARTICLE = /^(?:de|het|een|the|a|an)\s+/iu;

/** So many suggestions are looked for: each compares with every name. */
const MOST_SUGGESTED = 200;

export const createNames = (): Names => {
  const names = { exact: new Map<string, string>(), alike: new Map<string, Known>() };
  const others = { exact: new Map<string, string>(), alike: new Map<string, Known>() };
  const suggested = new Map<string, string | null>();
  const put = (into: typeof names, id: string, written: string) => {
    if (!into.exact.has(written)) into.exact.set(written, id);
    const key = sameWords(written);
    if (!into.alike.has(key)) into.alike.set(key, { id, written });
  };
  const find = (text: string): Resolved | null => {
    const id = names.exact.get(text) ?? others.exact.get(text);
    if (id !== undefined) return { id, asDeclared: null };
    const key = sameWords(text);
    const found = names.alike.get(key) ?? others.alike.get(key);
    return found === undefined ? null : { id: found.id, asDeclared: found.written };
  };
  const near = (text: string): string | null => {
    const key = sameWords(text);
    const known = [...names.alike.keys()];
    const found =
      nearest(key, known) ??
      nearest(key, others.alike.keys()) ??
      // A longer name of the same: "Dagelijks Bestuur RNV" is "Dagelijks Bestuur".
      known
        .filter((name) => name.length > 4 && key.length > 4)
        .filter((name) => key.startsWith(name) || name.startsWith(key))
        .toSorted((one, other) => other.length - one.length)[0];
    if (found === undefined) return null;
    return (names.alike.get(found) ?? others.alike.get(found))?.written ?? null;
  };
  return {
    add: (id, name) => put(names, id, name),
    addOther: (id, other) => put(others, id, other),
    resolve: (text) => find(text) ?? find(text.replace(ARTICLE, '')),
    suggest: (text) => {
      const before = suggested.get(text);
      if (before !== undefined) return before;
      if (suggested.size >= MOST_SUGGESTED) return null;
      const found = near(text);
      suggested.set(text, found);
      return found;
    },
  };
};
