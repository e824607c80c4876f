import type { MessagesApart } from '../i18n/messages-apart.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { Upcoming } from './upcoming.ts';

/** What comes next, over its picture and on the button that brings it. */
export const upcomingWords = (
  upcoming: Upcoming,
  words: MessagesApart['console'],
  lang: Language,
): { readonly heading: string; readonly button: string } => {
  switch (upcoming.kind) {
    case 'light':
      return { heading: words.next, button: words.light };
    case 'return':
      return { heading: words.next, button: words.back };
    case 'end':
      return { heading: words.last, button: words.toEnd };
    case 'point': {
      const values = { number: `${upcoming.number}`, count: `${upcoming.count}` };
      return {
        heading: fillSentence(words.nextPoint, values),
        button: fillSentence(words.toPoint, values),
      };
    }
    case 'scene': {
      const values = { number: `${upcoming.number}`, title: upcoming.scene.title[lang] };
      return {
        heading: fillSentence(words.nextScene, values),
        button: fillSentence(words.toScene, values),
      };
    }
  }
};
