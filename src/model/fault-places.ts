import { printable } from './printable.ts';
import type { Fault } from './report.ts';

type Key = string | number;

/** The keys of a path as faults tell it: `$.bodies[3].name`. */
export const keysOf = (subject: string): readonly Key[] =>
  [...subject.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) =>
    index === undefined ? String(key) : Number(index),
  );

/** Places that are looked for in a text, as a tree of their keys. */
interface Wanted {
  readonly inner: Map<Key, Wanted>;
  /** Which faults are about this place. */
  readonly about: number[];
}

const newWanted = (): Wanted => ({ inner: new Map(), about: [] });

const treeOf = (faults: readonly Fault[]): Wanted => {
  const root = newWanted();
  faults.forEach(({ subject }, index) => {
    let at = root;
    for (const key of keysOf(subject)) {
      const inner = at.inner.get(key) ?? newWanted();
      at.inner.set(key, inner);
      at = inner;
    }
    at.about.push(index);
  });
  return root;
};

/**
 * The line of each fault in the text of a file, by its number, from one walk over the text; of a part
 * that is missing that of what it is missing from. The text is JSON: it was read before.
 */
const linesOf = (text: string, faults: readonly Fault[]): ReadonlyMap<number, number> => {
  const lines = new Map<number, number>();
  let at = 0;
  let line = 1;
  const skipBlank = () => {
    for (; ; at++) {
      const letter = text.charCodeAt(at);
      if (letter === 10) line++;
      else if (letter !== 32 && letter !== 9 && letter !== 13 && letter !== 0xfeff) return;
    }
  };
  const readString = (): string => {
    const from = at++;
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at++;
    return text.slice(from, at);
  };
  const note = (wanted: Wanted | undefined) => {
    if (wanted === undefined) return;
    for (const index of wanted.about) lines.set(index, line);
    for (const inner of wanted.inner.values()) note(inner);
  };
  const visit = (wanted: Wanted | undefined): void => {
    skipBlank();
    note(wanted);
    const opening = text[at];
    if (opening === '"') {
      readString();
      return;
    }
    if (opening !== '{' && opening !== '[') {
      while (/[^\s,\]}]/.test(text.charAt(at))) at++;
      return;
    }
    at++;
    for (let index = 0; ; index++) {
      skipBlank();
      if (text[at] === ',') {
        at++;
        skipBlank();
      }
      if (text[at] === ']' || text[at] === '}') {
        at++;
        return;
      }
      let key: Key = index;
      if (opening === '{') {
        key = String(JSON.parse(readString()));
        skipBlank();
        at++;
      }
      visit(wanted?.inner.get(key));
    }
  };
  visit(treeOf(faults));
  return lines;
};

const property = (value: unknown, key: Key): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

const MOST_LETTERS = 60;

/** A text in its first language, as it can be told. */
const wordsIn = (value: unknown): string | null => {
  const words: unknown =
    typeof value === 'object' && value !== null ? Object.values(value)[0] : value;
  return typeof words === 'string' && words.trim() !== ''
    ? printable(words.slice(0, MOST_LETTERS))
    : null;
};

/** What things are called by, in the order in which they say most. */
const NAMES = ['name', 'title', 'term', 'label', 'id'] as const;

const nameOf = (item: unknown, root: unknown): string | null => {
  const [from, to, member, body] = ['from', 'to', 'member', 'body'].map((key) =>
    bodyName(property(item, key), root),
  );
  if (from && to) return `${from} → ${to}`;
  if (member && body) return `${member} in ${body}`;
  return NAMES.map((key) => wordsIn(property(item, key))).find((name) => name !== null) ?? null;
};

const bodyName = (id: unknown, root: unknown): string | null => {
  if (typeof id !== 'string') return null;
  const bodies = property(root, 'bodies');
  const found: unknown = Array.isArray(bodies)
    ? bodies.find((body: unknown) => property(body, 'id') === id)
    : undefined;
  return wordsIn(property(found, 'name')) ?? wordsIn(id);
};

/** What the nearest item of a list around a place is called. */
const aboutOf = (subject: string, root: unknown): string | null => {
  let at = root;
  let about: string | null = null;
  for (const key of keysOf(subject)) {
    at = property(at, key);
    if (typeof key === 'number') about = nameOf(at, root) ?? about;
  }
  return about;
};

/**
 * Faults with what they are about by name, and where in the text that is.
 * @param root the value that the text holds
 */
export const placed = (faults: readonly Fault[], text: string, root: unknown): readonly Fault[] => {
  if (faults.length === 0) return faults;
  const lines = linesOf(text, faults);
  return faults.map((fault, index) => {
    const about = aboutOf(fault.subject, root);
    return { ...fault, ...(about === null ? {} : { about }), line: lines.get(index) ?? 1 };
  });
};
