import type { Language } from '../model/text.ts';
import { MESSAGES_NL } from './messages.nl.ts';

/** The same keys as the Dutch catalogue, with any text. */
export type Catalogue<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]>;
};

export type Messages = Catalogue<typeof MESSAGES_NL>;

/** The catalogues that are here so far: Dutch, which most read, comes with the page. */
const catalogues = new Map<Language, Messages>([['nl', MESSAGES_NL]]);
const listeners = new Set<() => void>();

/** Fetches the words of a language, once. */
export const fetchMessages = async (language: Language): Promise<void> => {
  if (catalogues.has(language)) return;
  const { MESSAGES_EN } = await import('./messages.en.ts');
  catalogues.set(language, MESSAGES_EN);
  for (const listener of listeners) listener();
};

/** Calls back whenever the words of a language have come in. */
export const onMessages = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The words of the interface in a language, or in Dutch until they are here. */
export const messagesIn = (language: Language): Messages => catalogues.get(language) ?? MESSAGES_NL;
