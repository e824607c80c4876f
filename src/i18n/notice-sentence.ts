import { PAGE_PARAMETERS, REQUEST_FIELDS, REQUEST_PARAMETERS } from '../address/parameters.ts';
import type { Notice } from '../model/report.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { AUTOPLAY, MAX_HOPS, type Request } from '../perspective/request.ts';
import { NOTICES_EN, WAYS_EN } from './notices.en.ts';
import { NOTICES_NL, WAYS_NL } from './notices.nl.ts';

const SENTENCES = { nl: NOTICES_NL, en: NOTICES_EN } as const;
const WAYS = { nl: WAYS_NL, en: WAYS_EN } as const;

/** The least and the most that numbers of an address can be. */
const BOUNDS: Partial<Record<keyof Request, { readonly least: number; readonly most: number }>> = {
  hops: { least: 1, most: MAX_HOPS },
  autoplay: AUTOPLAY,
};

/** What names a body, which can be searched for. */
const FOUND: readonly (keyof Request)[] = ['select', 'around', 'lens', 'route'];

/** What can be done where the value of a parameter was passed over; empty for what is no parameter. */
const wayOutOf = ({ code, subject }: Notice, language: Language): string => {
  const field = REQUEST_FIELDS.find((one) => REQUEST_PARAMETERS[one].name === subject);
  const words = WAYS[language];
  if (subject === PAGE_PARAMETERS.isEmbedded.name) return fillSentence(words.words, { words: '1' });
  if (field === undefined) return '';
  if (code === 'out-of-place') return field === 'as' ? words.process : words.story;
  if (code === 'unknown-value') return FOUND.includes(field) ? words.find : words.choose;
  if (field === 'route') return words.route;
  const listed = REQUEST_PARAMETERS[field].value.words;
  if (listed) return fillSentence(words.words, { words: listed.join(', ') });
  const bounds = BOUNDS[field];
  return bounds === undefined
    ? words.choose
    : fillSentence(words.number, { least: `${bounds.least}`, most: `${bounds.most}` });
};

/** What the reader should know, and what can be done about it. */
export const noticeSentence = (notice: Notice, language: Language): string =>
  fillSentence(SENTENCES[language][notice.code], {
    ...notice.values,
    subject: notice.subject,
    way: wayOutOf(notice, language),
  }).trim();
