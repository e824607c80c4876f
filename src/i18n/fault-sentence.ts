import type { Fault } from '../model/report.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { FAULTS_EN } from './faults.en.ts';
import { FAULTS_NL } from './faults.nl.ts';

type Types = Readonly<Record<string, string>>;

/** What a value may be, in words: the schema has names for them. */
const TYPES_NL: Types = {
  string: 'een tekst tussen aanhalingstekens',
  record: 'velden tussen { en }',
  array: 'een lijst tussen [ en ]',
  object: 'velden tussen { en }',
  int: 'een geheel getal',
  number: 'een getal',
  boolean: 'true of false',
};
const TYPES_EN: Types = {
  string: 'a text between quotes',
  record: 'fields between { and }',
  array: 'a list between [ and ]',
  object: 'fields between { and }',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

const CATALOGUES = {
  nl: {
    sentences: FAULTS_NL,
    often: 'Het wordt {count} keer genoemd; dit is de eerste keer.',
    suggestion: 'Bedoelt u `{suggestion}`?',
    types: TYPES_NL,
  },
  en: {
    sentences: FAULTS_EN,
    often: 'It is referred to {count} times; this is the first.',
    suggestion: 'Did you mean `{suggestion}`?',
    types: TYPES_EN,
  },
} as const;

/** What is wrong, and what would be right. */
export const faultSentence = (fault: Fault, language: Language): string => {
  const { sentences, often, suggestion, types } = CATALOGUES[language];
  const { code, values, suggestion: meant } = fault;
  const expected = types[values.expected ?? ''] ?? values.expected;
  const told = expected === undefined ? values : { ...values, expected };
  return [
    fillSentence(sentences[code], told),
    code === 'unknown-id' && values.count !== undefined ? fillSentence(often, values) : null,
    meant === undefined ? null : fillSentence(suggestion, { suggestion: meant }),
  ]
    .filter((part) => part !== null)
    .join(' ');
};
