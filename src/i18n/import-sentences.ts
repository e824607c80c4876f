import { TOLD_ENDINGS } from '../import/formats.ts';
import type { Filled, ImportFault } from '../import/import-report.ts';
import type { ReadFaultCode } from '../import/read/read-fault.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { counted } from './counted.ts';
import { IMPORT_EN } from './import-words.en.ts';
import { IMPORT_NL } from './import-words.nl.ts';
import type { Catalogue } from './messages.ts';

export type ImportWords = Catalogue<typeof IMPORT_NL>;

const WORDS: Readonly<Record<Language, ImportWords>> = { nl: IMPORT_NL, en: IMPORT_EN };

/** Where something is: "Blad Relaties, rij 4, kolom Van", or "Element ‘Toetsen’ (task-4)". */
export const placeSentence = (
  { sheet, row, column, element }: ImportFault,
  language: Language,
): string => {
  const { place } = WORDS[language];
  if (element) return fillSentence(place.element, { element });
  if (sheet === '' || element === '') return place.file;
  return [
    fillSentence(place.sheet, { sheet }),
    row === null ? null : fillSentence(place.row, { row: String(row) }),
    column === null ? null : fillSentence(place.column, { column }),
  ]
    .filter((part) => part !== null)
    .join(', ');
};

/** What is wrong there, and in how many cells. */
export const importFaultSentence = (
  { code, values, suggestion = '', count }: ImportFault,
  language: Language,
): string => {
  const { faults, more } = WORDS[language];
  const sentence = fillSentence(faults[code], { ...values, suggestion });
  return count > 1 ? `${sentence} ${counted(more, count)}` : sentence;
};

/** Remarks that say what was meant by themselves. */
const SAYS_SUGGESTION = new Set<ImportFault['code']>(['duration-words']);

/** The question whether something else was meant; `null`: nothing comes near. */
export const meantSentence = (
  { code, suggestion }: ImportFault,
  language: Language,
): string | null =>
  suggestion === undefined || SAYS_SUGGESTION.has(code)
    ? null
    : fillSentence(WORDS[language].meant, { suggestion });

const known = (words: Readonly<Record<string, string>>, word: string): string =>
  Object.hasOwn(words, word) ? (words[word] ?? word) : word;

/** What was filled in, and after what. */
export const filledSentence = ({ code, values, count }: Filled, language: Language): string => {
  const { filled, separators, encodings } = WORDS[language];
  const { separator = '', encoding = '' } = values;
  const told = {
    ...values,
    separator: known(separators, separator),
    encoding: known(encodings, encoding),
  };
  const words = filled[code];
  return typeof words === 'string' ? fillSentence(words, told) : counted(words, count, told);
};

const MEGABYTE = 1024 * 1024;
const inMegabytes = (bytes: string | undefined): string =>
  String(Math.ceil(Number(bytes ?? 0) / MEGABYTE));

/** Why nothing can be read of a file. */
export const unreadSentence = (
  code: ReadFaultCode,
  values: Readonly<Record<string, string>>,
  language: Language,
): string =>
  fillSentence(WORDS[language].unread[code], {
    ...TOLD_ENDINGS,
    ...values,
    found: inMegabytes(values.found),
    limit: inMegabytes(values.limit),
  });
