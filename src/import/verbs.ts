import { distance } from 'fastest-levenshtein';
import type { RawGraph } from '../model/format-2.ts';
import { sameWords, yesOrNo } from './same-words.ts';
import { BASE_VERBS, LIKE_VERBS, OTHER_VERBS } from './verb-words.ts';

type RelationType = NonNullable<RawGraph['relationTypes']>[number];

const FILLERS = new Set(['een', 'de', 'het', 'a', 'an', 'the', 'hun', 'zijn', 'its', 'their']);

/** A verb without its ending: "adviseert" and "adviseren", "geeft" and "geven", "advises" and "advise" are one. */
const stemOf = (word: string): string =>
  word
    .replace(/(?:en|es|t|s|e)$/u, '')
    .replace(/e$/u, '')
    .replace(/(.)\1/gu, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');

/** What phrases have in common that say the same with another inflection. */
const phraseKey = (phrase: string): string => {
  const [first = '', ...rest] = phrase
    .split(/\s+/u)
    .map(sameWords)
    .filter((word) => word !== '' && !FILLERS.has(word));
  return [first.length > 3 ? stemOf(first) : first, ...rest].join(' ');
};

const keyed = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([id, phrases]) =>
      phrases.map((phrase) => [phraseKey(phrase), id] as const),
    ),
  );

const BASE = keyed(
  Object.fromEntries(Object.entries(BASE_VERBS).map(([id, { nl, en }]) => [id, [...nl, ...en]])),
);
const OTHER = keyed(OTHER_VERBS);
const LIKE = keyed(LIKE_VERBS);

/** What a file says of a verb. */
export type Verb =
  | { readonly kind: 'base'; readonly id: string }
  /** No surprise, but not in the base vocabulary. */
  | { readonly kind: 'other'; readonly key: string; readonly carries: RelationType['carries'] }
  | { readonly kind: 'unknown'; readonly key: string };

export const verbOf = (phrase: string): Verb => {
  const key = phraseKey(phrase);
  const base = BASE.get(key) ?? (Object.hasOwn(BASE_VERBS, phrase) ? phrase : undefined);
  if (base !== undefined) return { kind: 'base', id: base };
  const carries = OTHER.get(key);
  return carries === undefined
    ? { kind: 'unknown', key }
    : { kind: 'other', key, carries: carries as RelationType['carries'] };
};

const SAYS_NOTHING = new Set(
  ['onbekend', 'nog onbekend', 'nog invullen', 'nnb', 'unknown', 'tbd', 'todo'].map(sameWords),
);

/** Whether a cell for a verb holds none: an arrow or another mark, or a word that says that it is not known. */
export const isNoVerb = (phrase: string): boolean =>
  !/\p{L}/u.test(phrase) || yesOrNo(phrase) !== null || SAYS_NOTHING.has(sameWords(phrase));

/** A word that differs in a letter or two, in a word long enough to be sure. */
const isSlip = (one: string, other: string): boolean =>
  one.length >= 6 && distance(one, other) <= (one.length >= 9 ? 2 : 1);

const PHRASES = [
  ...Object.values(BASE_VERBS).flatMap(({ nl, en }) => [...nl, ...en]),
  ...Object.values(OTHER_VERBS).flat(),
];

/** The known phrase that was mistyped; `null`: none. */
export const mistypedVerb = (phrase: string, own: Iterable<string>): string | null => {
  const typed = sameWords(phrase);
  for (const known of [...own, ...PHRASES]) {
    const key = sameWords(known);
    if (key !== typed && isSlip(typed, key)) return known;
  }
  return null;
};

/** A type of the base vocabulary that a phrase may well mean, as people write it; `null`: none. */
export const likeVerb = (phrase: string): string | null => {
  const id = LIKE.get(phraseKey(phrase));
  return (id === undefined ? undefined : BASE_VERBS[id]?.nl[0]) ?? null;
};
