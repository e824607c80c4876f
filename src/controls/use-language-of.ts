import { languageOfWords } from '../model/language-of-words.ts';
import type { Text } from '../model/text.ts';
import { useMap } from '../state/store.ts';

/** Tells of a text of the file in which language its words are, for who reads aloud; `undefined`: that of the page. */
export const useLanguageOf = (): ((text: Text | undefined) => string | undefined) => {
  const lang = useMap((state) => state.request.lang);
  const languages = useMap((state) => state.graph?.file.meta.languages);
  return (text) => text && languageOfWords(text, lang, languages);
};
