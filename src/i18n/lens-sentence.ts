import { EVIDENCE_WORD } from '../model/evidence-words.ts';
import { capitalised, nameInSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { ShownLens } from '../perspective/perspective.ts';
import { counted } from './counted.ts';
import { messagesApartIn } from './messages-apart.ts';
import { withRemark } from './with-remark.ts';

/** In how many bodies a member sits, and for how many of them that is inferred: "… in 8 organen (7 afgeleid)." */
export const lensSentence = ({ member, seats }: ShownLens, language: Language): string => {
  const { chosen } = messagesApartIn(language);
  const inferred = seats.filter(({ evidence }) => evidence === 'inferred').length;
  const sentence = counted(chosen.seats, seats.length, {
    member: capitalised(nameInSentence(member, language)),
  });
  const word = EVIDENCE_WORD.inferred[language];
  return withRemark({ sentence, remark: inferred === 0 ? null : `${inferred} ${word}` });
};
