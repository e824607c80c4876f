import type { Language } from '../model/text.ts';
import type { Provenance } from '../perspective/provenance.ts';
import { counted } from './counted.ts';
import type { Messages } from './messages.ts';
import { messagesApartIn } from './messages-apart.ts';
import { provenanceWords, type ShareWords } from './provenance-words.ts';

/** How many lines filters hide: what is counted beside it is not all there is. `null`: none. */
export const hiddenInWords = ({ hidden }: Provenance, language: Language): string | null =>
  hidden === 0 ? null : counted(messagesApartIn(language).legendPanel.filtered, hidden);

/** When and from where a picture is, how much is inferred and hidden, in one line: for a frame, a stage, paper. */
export const provenanceSentence = (
  provenance: Provenance,
  messages: Messages,
  language: Language,
  share: ShareWords = messages.provenance,
): string => {
  const { date, places, inferred } = provenanceWords(provenance, messages, language, share);
  return [date, places, inferred, hiddenInWords(provenance, language)]
    .filter((part) => part !== null)
    .join(' · ');
};
