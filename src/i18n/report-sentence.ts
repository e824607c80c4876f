import type { PageReportCode, Report } from '../model/report.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { PROBLEM_TITLES_EN, REPORTS_EN } from './reports.en.ts';
import { PROBLEM_TITLES_NL, REPORTS_NL } from './reports.nl.ts';

const SENTENCES = { nl: REPORTS_NL, en: REPORTS_EN } as const;

/** What there is instead of a map, in a few words. */
export const PROBLEM_TITLES = { nl: PROBLEM_TITLES_NL, en: PROBLEM_TITLES_EN } as const;

/** How much of a subject is repeated: an address can be as long as someone makes it. */
const MOST_LETTERS = 200;

/** What happened to a page, and what can be done about it. */
export const reportSentence = (
  { code, subject, values }: Pick<Report<PageReportCode>, 'code' | 'subject' | 'values'>,
  language: Language,
): string =>
  fillSentence(SENTENCES[language][code], { ...values, subject: subject.slice(0, MOST_LETTERS) });
