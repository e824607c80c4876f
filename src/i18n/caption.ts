import { fillSentence, nameInSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { Messages } from './messages.ts';

/**
 * What a framed map says under its picture: the one thing that is lit, in a sentence. A step is told
 * by its own bar.
 */
export const captionOf = (
  { selection, route, lens, question }: Perspective,
  { lens: words }: Messages,
  language: Language,
): string => {
  if (selection?.kind === 'body') {
    return `${selection.body.sentence} ${selection.body.body.description[language]}`;
  }
  if (selection) return selection.relation.sentence;
  const steps = route?.routes[0] ?? [];
  if (steps.length > 0) return steps.map(({ sentence }) => sentence).join(' ');
  if (lens) {
    return `${fillSentence(words.heading, { member: nameInSentence(lens.member, language) })}.`;
  }
  return question;
};
