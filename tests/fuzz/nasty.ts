import fc from 'fast-check';
import { smallGraphFile } from '../fixtures/small-graph.ts';

/** Words that have broken programs like this one before. */
const WORDS = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '\u202egnp.exe',
  '\u2066a\u2069',
  'a\u200bb',
  '\ufffd',
  '\u0000',
  '\ud800',
  'ﬀ',
  '%E0%A4%A',
  '../../etc/passwd',
  '=1+1',
  '{from}',
  '$&',
  '👩‍👩‍👧‍👦'.repeat(50),
  'x'.repeat(5_000),
  'a-'.repeat(3_000),
  '('.repeat(2_000),
] as const;

const OBJECTS = [
  { toString: 'x' },
  { valueOf: null, toString: null },
  JSON.parse('{"__proto__": {"polluted": true}}') as unknown,
  { constructor: { prototype: { polluted: true } } },
  { length: 1e9 },
  [[[[[[[[[]]]]]]]]],
  new Array(300).fill({}),
  new Array(300).fill(0),
];

const NUMBERS = [0, -0, -1, 0.5, 1e308, -1e308, Number.MAX_SAFE_INTEGER, 2 ** 53, 1e-320];

export const word: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Anything that JSON can hold. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
  word,
  fc.constantFrom<unknown>(...OBJECTS, ...NUMBERS, null, true, false),
  fc.jsonValue({ maxDepth: 3 }),
);

type Path = readonly (string | number)[];

const placesOf = (inside: unknown, path: Path = []): Path[] =>
  typeof inside === 'object' && inside !== null
    ? Object.entries(inside).flatMap(([key, inner]) => {
        const to = [...path, Array.isArray(inside) ? Number(key) : key];
        return [to, ...placesOf(inner, to)];
      })
    : [];

const withValueAt = (root: unknown, path: Path, put: unknown): void => {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((found, key) => Reflect.get(Object(found), key), root);
  if (typeof parent !== 'object' || parent === null) return;
  // No list in JSON has a key that is no number.
  if (Array.isArray(parent) && typeof path.at(-1) !== 'number') return;
  if (put === undefined) Reflect.deleteProperty(parent, path.at(-1) ?? '');
  // As JSON.parse does: a key may be called anything, and never reaches a prototype.
  else Object.defineProperty(parent, path.at(-1) ?? '', { value: put, ...OWN });
};
const OWN = { writable: true, enumerable: true, configurable: true } as const;

/** A value that is right, with something else at one place or a few. */
export const changed = (right: unknown): fc.Arbitrary<unknown> => {
  const places = placesOf(right);
  const change = fc.record({
    path: fc.oneof(
      fc.constantFrom(...places),
      // A key more, of any name.
      fc.tuple(fc.constantFrom(...places), word).map(([path, key]) => [...path, key]),
    ),
    put: fc.oneof(value, fc.constant(undefined)),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy: unknown = structuredClone(right);
    for (const { path, put } of changes) withValueAt(copy, path, structuredClone(put));
    return copy;
  });
};

const SMALL = smallGraphFile();
const SMALL_TEXT = JSON.stringify(SMALL, null, 1);

/** The small graph file, with values in it that do not belong there. */
export const changedFile: fc.Arbitrary<unknown> = changed(SMALL);

const RUBBISH = ['"', ',', '//', '“', '{', ']', '\\', '\u0000', '\ufeff', 'PK\u0003\u0004', '<'];

/** The text of a graph file that something went wrong with, and texts that never were one. */
export const fileText: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({ rows: fc.array(fc.array(word)), mark: fc.constantFrom(';', ',', '\t') })
    .map(({ rows, mark }) => rows.map((row) => row.join(mark)).join('\n')),
  fc.nat(SMALL_TEXT.length).map((end) => SMALL_TEXT.slice(0, end)),
  fc
    .record({
      at: fc.nat(SMALL_TEXT.length),
      gone: fc.nat(20),
      put: fc.oneof(word, fc.constantFrom(...RUBBISH)),
    })
    .map(({ at, gone, put }) => SMALL_TEXT.slice(0, at) + put + SMALL_TEXT.slice(at + gone)),
  fc
    .record({ depth: fc.nat(3_000), open: fc.constantFrom('[', '{"a":', '[[') })
    .map(({ depth, open }) => open.repeat(depth)),
  changedFile.map((file) => JSON.stringify(file)),
);
