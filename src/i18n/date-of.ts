import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { messagesIn } from './messages.ts';

/** "18 januari 2012", from `2012-01-18`. Not with `Intl`, for the reason that `list-of.ts` gives. */
export const dateOf = (day: string, language: Language): string => {
  const { date, months } = messagesIn(language).formats;
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return fillSentence(date, {
    day: String(Number(dayOfMonth)),
    month: months.split(' ')[Number(month) - 1] ?? month,
    year,
  });
};
