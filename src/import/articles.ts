import type { DraftBody } from './draft.ts';
import { AFTER_HEAD, NOUNS, PLACES } from './noun-words.ts';
import { sameWords } from './same-words.ts';

const listed = (words: string): readonly string[] =>
  words
    .split(/\s+/u)
    .map(sameWords)
    .filter((word) => word !== '');

type Noun = keyof typeof NOUNS;

const NOUN_KINDS: ReadonlyMap<string, Noun> = new Map(
  (['de', 'het', 'plural'] as const).flatMap((kind) =>
    listed(NOUNS[kind]).map((noun) => [noun, kind] as const),
  ),
);
const LONGEST = Math.max(...[...NOUN_KINDS.keys()].map((noun) => noun.length));
const SHORTEST = Math.min(...[...NOUN_KINDS.keys()].map((noun) => noun.length));
const HEAD_ENDS = new Set(listed(AFTER_HEAD));
/** How an adjective ends: what stands before the head of a name is one, or the head is none. */
const ADJECTIVE = /(?:e|lijks?|eel|aal|isch|ief|air|meen|baar|ig|ieus|iel)$/u;
const PLACE_WORDS = new Set(listed(PLACES));

/** The head of a name: the noun that says what it is, and what that asks of its article and verb. */
export interface Head {
  readonly article: 'de' | 'het';
  readonly isPlural: boolean;
  /** Which of the words of the name it is, from 0. */
  readonly word: number;
}

/** Whether bodies of a kind have names that take no article: municipalities. */
export const isPlaceKind = (kind: string): boolean => PLACE_WORDS.has(sameWords(kind));

/** The longest known noun that a word ends in. */
const nounIn = (word: string): Noun | null => {
  for (let from = Math.max(0, word.length - LONGEST); from <= word.length - SHORTEST; from++) {
    const found = NOUN_KINDS.get(word.slice(from));
    if (found !== undefined) return found;
  }
  return null;
};

/**
 * The head of a Dutch name: the first noun that is known, before what says of whom it is ("Colleges van
 * burgemeester en wethouders"); `null` when it has none.
 */
export const grammarOfName = (name: string): Head | null => {
  const words = name.split(/\s+/u).map(sameWords);
  for (const [index, word] of words.entries()) {
    if (HEAD_ENDS.has(word)) return null;
    const noun = nounIn(word);
    if (noun === null && !ADJECTIVE.test(word)) return null;
    if (noun !== null) {
      return { article: noun === 'het' ? 'het' : 'de', isPlural: noun === 'plural', word: index };
    }
  }
  return null;
};

/** A word that is written with a capital only because a name begins with it. */
const uncapitalised = (word: string): string =>
  /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word;

/**
 * A name as it stands in a sentence, when that is not its article and the name as it is: "het dagelijks
 * bestuur". Words after the head may be names of their own, and keep their capitals.
 */
export const inSentence = (
  article: string,
  name: string,
  english: string,
  head: Head | null,
): Pick<DraftBody, 'inSentence'> => {
  if (head === null) return {};
  const words = name.split(/\s+/u);
  const told = words.map((word, index) => (index <= head.word ? uncapitalised(word) : word));
  const dutch = `${article} ${told.join(' ')}`;
  if (dutch === `${article} ${name}`) return {};
  return { inSentence: english === '' ? dutch : { nl: dutch, en: `the ${english}` } };
};
