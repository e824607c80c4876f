import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';

/** Apart from the catalogues: the search, which has a script of its own, needs no other words of theirs. */
const HEADING: Readonly<Record<Language, string>> = {
  nl: 'Waar {member} zit',
  en: 'Where {member} sits',
};

/** "Waar Ermelo zit": what is told of a member, and found under its name. @param member its name */
export const lensHeading = (member: string, language: Language): string =>
  fillSentence(HEADING[language], { member });
