import { counted } from '../i18n/counted.ts';
import type { MessagesApart } from '../i18n/messages-apart.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Findings } from './entry-list.ts';

/** How what was found meets what was typed, and how much of it is shown. */
export const foundInWords = (
  { findings, total, met, meant }: Findings,
  query: string,
  words: MessagesApart['search'],
): string => {
  switch (met) {
    case 'first':
      return words.questions;
    case 'coming':
      return words.coming;
    case 'none':
      return fillSentence(words.none, { query });
    case 'near':
      return fillSentence(words.near, { query, meant: meant ?? '' });
    case 'some':
      return counted(words.some, findings.length);
    case 'all':
      return total > findings.length
        ? fillSentence(words.capped, { shown: String(findings.length), total: String(total) })
        : counted(words.count, total);
  }
};
