import type { Fault } from '../model/report.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { FAULTS_EN } from './faults.en.ts';
import { FAULTS_NL } from './faults.nl.ts';

const CATALOGUES = {
  nl: { sentences: FAULTS_NL, suggestion: 'Bedoelt u `{suggestion}`?' },
  en: { sentences: FAULTS_EN, suggestion: 'Did you mean `{suggestion}`?' },
} as const;

/** What is wrong, and what would be right. */
export const faultSentence = (fault: Fault, language: Language): string => {
  const { sentences, suggestion } = CATALOGUES[language];
  const sentence = fillSentence(sentences[fault.code], fault.values);
  return fault.suggestion === undefined
    ? sentence
    : `${sentence} ${fillSentence(suggestion, { suggestion: fault.suggestion })}`;
};
