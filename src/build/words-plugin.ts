import type { Plugin } from 'vite';
import { STYLESHEET_WORDS } from '../i18n/stylesheet-words.ts';
import { LANGUAGES } from '../model/text.ts';

const NAMED = /var\(--words-([a-z-]+)\)/g;

const WORDS: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((language) =>
    Object.entries(STYLESHEET_WORDS[language]).map(
      ([name, words]) => [`${language}-${name}`, JSON.stringify(words)] as const,
    ),
  ),
);

/** A stylesheet with the words that it names written into it. Throws when it names words that are none. */
export const withWords = (css: string): string =>
  css.replaceAll(NAMED, (_, name: string) => {
    const words = WORDS.get(name);
    if (words === undefined) throw new Error(`There are no words --words-${name}`);
    return words;
  });

/**
 * Writes the words of a language where a stylesheet names them, as `var(--words-nl-part)`: what a stylesheet
 * alone knows, it says in words of the catalogue.
 */
export const wordsPlugin = (): Plugin => ({
  name: 'bestuurskaart:words',
  enforce: 'pre',
  transform: {
    filter: { id: /\.module\.css(?:\?|$)/ },
    handler: (code) => (code.includes('--words-') ? { code: withWords(code), map: null } : null),
  },
});
