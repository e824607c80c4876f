import type { Language } from '../model/text.ts';
import type { ToldGroup } from '../perspective/body-sentence.ts';
import type { ShownBody } from '../perspective/perspective.ts';
import { counted } from './counted.ts';
import { listOf } from './list-of.ts';
import type { Messages } from './messages.ts';

/** "Krijgt advies van: het PO en de gemeenten (afgeleid).": who has to do with a body, and how. */
export const toldInWords = (
  groups: readonly ToldGroup[],
  { details: words }: Messages,
  language: Language,
): string =>
  groups
    .map(({ heading, others, more }) => {
      const names = others.map(({ name, isInferred }) =>
        isInferred ? `${name} (${words.inferredMark})` : name,
      );
      const inferred = more.filter(({ isInferred }) => isInferred).length;
      const mark = inferred > 0 ? ` (${inferred} ${words.inferredMark})` : '';
      const rest = more.length > 0 ? [counted(words.others, more.length) + mark] : [];
      return `${heading}: ${listOf([...names, ...rest], language)}.`;
    })
    .join(' ');

/**
 * A body as it is announced. It begins with what stands on its card, so that people who speak to
 * their computer can call it by that (WCAG 2.5.3); a chip has no line above its name.
 */
export const spokenName = (
  { caption, name, laneLabel, told, parent, parts }: ShownBody,
  messages: Messages,
  language: Language,
): string => {
  const isChip = parent !== null && parts !== 'open';
  const seen = isChip || caption === '' ? name : `${caption} ${name}`;
  return `${seen}, ${laneLabel.toLowerCase()}. ${toldInWords(told, messages, language)}`.trim();
};
