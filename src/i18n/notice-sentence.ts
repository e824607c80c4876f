import { REQUEST_FIELDS, REQUEST_PARAMETERS } from '../address/parameters.ts';
import type { Notice } from '../model/report.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { AUTOPLAY, MAX_HOPS } from '../perspective/request.ts';
import { NOTICES_EN } from './notices.en.ts';
import { NOTICES_NL } from './notices.nl.ts';
import { PARAMETER_WAYS_EN } from './parameter-ways.en.ts';
import { PARAMETER_WAYS_NL } from './parameter-ways.nl.ts';

const SENTENCES = { nl: NOTICES_NL, en: NOTICES_EN } as const;
const WAYS = { nl: PARAMETER_WAYS_NL, en: PARAMETER_WAYS_EN } as const;

/** What can be done where the value of a parameter was passed over; empty for what is no parameter. */
const wayOutOf = (parameter: string, language: Language): string => {
  const field = REQUEST_FIELDS.find((one) => REQUEST_PARAMETERS[one].name === parameter);
  if (field === undefined) return '';
  return fillSentence(WAYS[language][field], {
    words: (REQUEST_PARAMETERS[field].value.words ?? []).join(', '),
    mostHops: `${MAX_HOPS}`,
    leastSeconds: `${AUTOPLAY.least}`,
    mostSeconds: `${AUTOPLAY.most}`,
  });
};

/** What the reader should know, and what can be done about it. */
export const noticeSentence = ({ code, subject, values }: Notice, language: Language): string =>
  fillSentence(SENTENCES[language][code], {
    ...values,
    subject,
    way: wayOutOf(subject, language),
  }).trim();
