import { LANGUAGES, type Text } from './text.ts';

const isOfInterface = (language: string): boolean =>
  (LANGUAGES as readonly string[]).includes(language);

/**
 * The language that a text of a file is in where it is shown in a language of the interface; `undefined`: in
 * that very one. What was missing there is filled in with the words of another language, which it also has.
 * @param first the first language of the file: of words that are the same in several, they are in that one
 */
export const languageOfWords = (
  text: Text,
  shown: keyof Text,
  first: string | undefined,
): string | undefined => {
  if (first === shown) return undefined;
  const words = Object.entries(text).filter(([, said]) => said === text[shown]);
  const own = words.find(([language]) => language === first);
  const [language] = own ?? words.find(([other]) => !isOfInterface(other)) ?? [];
  return language;
};
