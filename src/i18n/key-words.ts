import type { KeyWords } from '../keys/labels.ts';
import type { Language } from '../model/text.ts';
import { KEYS_EN } from './keys.en.ts';
import { KEYS_NL } from './keys.nl.ts';

/** What each key does, in a language. */
export const keyWordsIn = (language: Language): KeyWords =>
  ({ nl: KEYS_NL, en: KEYS_EN })[language];
