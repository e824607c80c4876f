import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { dateOf } from './date-of.ts';

/**
 * That something was so on a day; of one that is still to come nobody can say more than that it would be.
 * @param was the sentence for a day that was, with a place for its `{date}`
 * @param toCome the one for a day that is still to come
 */
export const asOf = (day: string, was: string, toCome: string, language: Language): string =>
  fillSentence(new Date(`${day}T00:00`) > new Date() ? toCome : was, {
    date: dateOf(day, language),
  });
