import { plainText } from '../model/plain-text.ts';
import type { Language } from '../model/text.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { lensSentence } from './lens-sentence.ts';
import type { Messages } from './messages.ts';
import { toldInWords } from './spoken-name.ts';
import { withRemark } from './with-remark.ts';

/**
 * What a framed map says under its picture: the one thing that is lit, in a sentence. A step is told
 * by its own bar.
 */
export const captionOf = (
  { selection, route, lens, question }: Perspective,
  messages: Messages,
  language: Language,
): string => {
  if (selection?.kind === 'body') {
    const { name, body, told } = selection.body;
    return `${plainText(name)}. ${body.description?.[language] ?? ''} ${toldInWords(told, messages, language)}`.trim();
  }
  if (selection) return withRemark(selection.relation);
  const steps = route?.routes[0] ?? [];
  if (steps.length > 0) return steps.map(withRemark).join(' ');
  if (lens) return lensSentence(lens, language);
  return question;
};
