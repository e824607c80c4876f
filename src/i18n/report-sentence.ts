import type { NoticeCode, ProblemCode, Report } from '../model/report.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Messages } from './messages.ts';

/** How much of a subject is repeated: an address can be as long as someone makes it. */
const MOST_LETTERS = 200;

/** What happened, and what can be done about it; of a fault in a graph file `faultSentence` tells. */
export const reportSentence = (
  { code, subject, values }: Report<NoticeCode | ProblemCode>,
  { reports }: Messages,
): string => fillSentence(reports[code], { ...values, subject: subject.slice(0, MOST_LETTERS) });
