import { LANGUAGES, type Text } from './text.ts';

const isOfInterface = (language: string): boolean =>
  (LANGUAGES as readonly string[]).includes(language);

/**
 * The language that a text of a file is in where it is shown in a language of the interface; `undefined`: in
 * that very one. What was missing there is filled in with the words of another language, which it also has.
 * @param languages those of the file in their order: of words that are the same in several, they are in the first
 */
export const languageOfWords = (
  text: Text,
  shown: keyof Text,
  languages: readonly string[] = [],
): string | undefined => {
  const words: Readonly<Record<string, string>> = text;
  const isSaid = (language: string): boolean => words[language] === text[shown];
  const others = Object.keys(text).filter((other) => !isOfInterface(other));
  const language = [...languages, ...others].find(isSaid);
  return language === shown ? undefined : language;
};
