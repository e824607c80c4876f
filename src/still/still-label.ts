import { captionOf } from '../i18n/caption.ts';
import { listOf } from '../i18n/list-of.ts';
import type { Messages } from '../i18n/messages.ts';
import { messagesApartIn } from '../i18n/messages-apart.ts';
import { stepSentence } from '../i18n/step-sentence.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { Perspective } from '../perspective/perspective.ts';

/** What a still picture shows, in words: its view, and the one thing that is lit in it. */
export const stillLabel = (
  perspective: Perspective,
  messages: Messages,
  language: Language,
): string => {
  const { still } = messagesApartIn(language);
  const told = () => {
    const { focus, process, bodies } = perspective;
    if (focus === 'step' && process?.current) return stepSentence(process.current, language);
    if (focus !== 'remark' && focus !== 'points') return captionOf(perspective, messages, language);
    const lit = bodies.filter(({ dimmed }) => !dimmed).map(({ name }) => name);
    return fillSentence(still.lit, { list: listOf(lit, language) });
  };
  return fillSentence(still.label, { title: perspective.title, told: told() });
};
