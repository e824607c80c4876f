import type { Language } from '../model/text.ts';

/** "het PO, de gemeenten en het AO": a list as people say it. */
export const listOf = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
