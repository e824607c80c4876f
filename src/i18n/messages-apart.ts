import type { Language } from '../model/text.ts';
import { useMap } from '../state/store.ts';
import type { Catalogue } from './messages.ts';
import { APART_EN } from './messages-apart.en.ts';
import { APART_NL } from './messages-apart.nl.ts';

export type MessagesApart = Catalogue<typeof APART_NL>;

/** The words of rooms that are not there at first sight, in a language. */
export const messagesApartIn = (language: Language): MessagesApart =>
  language === 'en' ? APART_EN : APART_NL;

/** The same in the present language. Nothing that is there at first sight may use it. */
export const useMessagesApart = (): MessagesApart =>
  messagesApartIn(useMap((state) => state.request.lang));
