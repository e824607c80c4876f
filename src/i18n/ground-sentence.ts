import type { Evidence } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { dateOf } from './date-of.ts';
import { messagesApartIn } from './messages-apart.ts';

/** Why a claim is made that no source states, in a sentence. */
export const groundSentence = (
  evidence: Exclude<Evidence, { status: 'stated' }>,
  language: Language,
): string => {
  if (evidence.status === 'inferred') return evidence.reason[language];
  const { details } = messagesApartIn(language);
  if (evidence.status === 'unsourced') return details.unsourcedLead;
  const { by, on } = evidence;
  const given = fillSentence(by === undefined ? details.declaredLead : details.declaredBy, {
    by: by?.[language] ?? '',
  });
  return on === undefined ? `${given}.` : `${given}, ${dateOf(on, language)}.`;
};
