import type { Language } from '../model/text.ts';

/** Words that the build writes into stylesheets: they are true, and there, before any script. */
export const STYLESHEET_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    part: 'Dit is een deel: schuif, of zoom uit.',
    wide: ' Dit beeld is breder dan het scherm: schuif opzij.',
  },
  en: {
    part: 'This is a part: drag, or zoom out.',
    wide: ' This picture is wider than the screen: scroll sideways.',
  },
};
