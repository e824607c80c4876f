import { dutchPlural } from './dutch-verb.ts';
import type { RelationType } from './schema.ts';
import type { Text } from './text.ts';

/** What a relation type is told in. */
type Told = Pick<RelationType, 'sentence' | 'heading'>;

/** How a language makes a sentence of a label: with its verb, with "is", or as a thing between two. */
interface Grammar {
  readonly plural: (verb: string) => string | null;
  readonly is: readonly [singular: string, plural: string];
  readonly preposition: RegExp;
  readonly between: (label: string) => string;
  readonly who: (rest: string) => string;
  readonly by: (label: string) => RelationTypeHeading;
}

type RelationTypeHeading = { readonly out: string; readonly in: string };

const englishPlural = (verb: string): string | null => {
  if (verb === 'is') return 'are';
  if (verb === 'has') return 'have';
  if (/(?:ss|x|ch|sh|o)es$/.test(verb)) return verb.slice(0, -2);
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return /^[a-z]{2,}[^s]s$/.test(verb) ? verb.slice(0, -1) : null;
};

/** A catalogue: how each language says it. */
const GRAMMAR: Readonly<Record<keyof Text, Grammar>> = {
  nl: {
    plural: dutchPlural,
    is: ['is', 'zijn'],
    preposition: /\s(?:aan|bij|in|met|namens|onder|op|over|tot|uit|van|via|voor)$/i,
    between: (label) => `${label}: van {from} naar {to}.`,
    who: (rest) => `Wie ${rest} dit orgaan?`,
    by: (label) => ({ out: `${label} aan`, in: `${label} van` }),
  },
  en: {
    plural: englishPlural,
    is: ['is', 'are'],
    preposition: /\s(?:at|by|for|from|in|of|on|over|through|to|under|with)$/i,
    between: (label) => `${label}: from {from} to {to}.`,
    who: (rest) => `Who ${rest} this body?`,
    by: (label) => ({ out: `${label} to`, in: `${label} from` }),
  },
};

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** A label can't hold what a sentence is filled by. */
const asWords = (label: string): string => label.replace(/[{}|]/g, '').trim();

const toldIn = (language: keyof Text, label: string) => {
  const { plural, is, preposition, between, who, by } = GRAMMAR[language];
  const words = lowered(asWords(label));
  const [verb = '', ...rest] = words.split(/\s+/);
  const many = plural(verb);
  const after = rest.map((word) => ` ${word}`).join('');
  if (many !== null) {
    const sentence = `{from} {from:${verb}|${many}}${after} {to}.`;
    return { sentence, out: label, in: who(words) };
  }
  if (preposition.test(words)) {
    const sentence = `{from} {from:${is.join('|')}} ${words} {to}.`;
    return { sentence, out: label, in: who(`${is[0]} ${words}`) };
  }
  return { sentence: between(asWords(label)), ...by(label) };
};

/**
 * The sentence and headings of a relation type that has a label only. It is told the same way from
 * either end: what the other end does is not in the label.
 */
export const toldFromLabel = (label: Text): Told => {
  const nl = toldIn('nl', label.nl);
  // Where the label is the same in both there is no English: then all of it is told in the one language.
  const en = label.en === label.nl ? nl : toldIn('en', label.en);
  const sentence = { nl: nl.sentence, en: en.sentence };
  return {
    sentence: { forward: sentence, backward: sentence },
    heading: { out: { nl: nl.out, en: en.out }, in: { nl: nl.in, en: en.in } },
  };
};
