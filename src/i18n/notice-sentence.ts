import type { Notice } from '../model/report.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { NOTICES_EN } from './notices.en.ts';
import { NOTICES_NL } from './notices.nl.ts';

const SENTENCES = { nl: NOTICES_NL, en: NOTICES_EN } as const;

/** What the reader should know. */
export const noticeSentence = ({ code, subject, values }: Notice, language: Language): string =>
  fillSentence(SENTENCES[language][code], { ...values, subject });
