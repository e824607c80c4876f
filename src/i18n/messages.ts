import type { Language } from '../model/text.ts';
import { MESSAGES_EN } from './messages.en.ts';
import { MESSAGES_NL } from './messages.nl.ts';

/** The same keys as the Dutch catalogue, with any text. */
type Catalogue<T> = { readonly [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]> };

export type Messages = Catalogue<typeof MESSAGES_NL>;

const CATALOGUES: Readonly<Record<Language, Messages>> = { nl: MESSAGES_NL, en: MESSAGES_EN };

export const messagesIn = (language: Language): Messages => CATALOGUES[language];
