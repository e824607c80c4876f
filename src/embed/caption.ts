import type { Messages } from '../i18n/messages.ts';
import { fillSentence, nameInSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { Perspective } from '../perspective/perspective.ts';

/** What a framed map says under its picture: the one thing that is lit, in a sentence. */
export const captionOf = (
  { selection, route, process, lens, question }: Perspective,
  { process: words, lens: lensWords }: Messages,
  language: Language,
): string => {
  if (selection?.kind === 'body') {
    return `${selection.body.sentence} ${selection.body.body.description[language]}`;
  }
  if (selection) return selection.relation.sentence;
  const steps = route?.routes[0] ?? [];
  if (steps.length > 0) return steps.map(({ sentence }) => sentence).join(' ');
  const step = process?.current;
  if (step) {
    const title = fillSentence(words.of, { number: step.number, title: step.title[language] });
    return `${title}. ${step.sentence[language]}`;
  }
  if (lens) {
    return `${fillSentence(lensWords.heading, { member: nameInSentence(lens.member, language) })}.`;
  }
  return question;
};
