import type { Notice } from '../model/report.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Messages } from './messages.ts';

/** What the reader should know. */
export const noticeSentence = (
  { code, subject, values }: Notice,
  { notices }: Pick<Messages, 'notices'>,
): string => fillSentence(notices[code], { ...values, subject });
