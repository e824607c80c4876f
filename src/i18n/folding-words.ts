import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { ShownFolding } from '../perspective/perspective.ts';
import { countInWords } from './count-words.ts';
import { counted } from './counted.ts';
import { messagesApartIn } from './messages-apart.ts';

/** How much of a crowded view is drawn, and where the rest is, in a sentence. */
export const foldingSentence = (
  { bodies, municipalities, drawn, groups, lanes }: ShownFolding,
  language: Language,
): string => {
  const { folding: words } = messagesApartIn(language);
  const where = [
    groups > 0 ? counted(words.groups, groups) : null,
    lanes > 0 ? counted(words.lanes, lanes) : null,
  ].filter((part) => part !== null);
  const all = countInWords(bodies, municipalities, language);
  return where.length === 0
    ? fillSentence(words.whole, { bodies: all })
    : fillSentence(words.told, {
        bodies: all,
        drawn: String(drawn),
        where: where.join(words.and),
      });
};
