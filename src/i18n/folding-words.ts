import { fillSentence } from '../model/sentences.ts';
import type { ShownFolding } from '../perspective/perspective.ts';
import type { Messages } from './messages.ts';

/** How much of a crowded view is drawn, and where the rest is, in a sentence. */
export const foldingSentence = (
  { bodies, drawn, groups, lanes }: ShownFolding,
  { folding: words }: Messages,
): string => {
  const where = [
    groups > 0 ? fillSentence(words.groups, { count: String(groups) }) : null,
    lanes > 0 ? fillSentence(words.lanes, { count: String(lanes) }) : null,
  ].filter((part) => part !== null);
  return where.length === 0
    ? fillSentence(words.whole, { bodies: String(bodies) })
    : fillSentence(words.told, {
        bodies: String(bodies),
        drawn: String(drawn),
        where: where.join(words.and),
      });
};
