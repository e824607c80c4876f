import type { Language } from '../model/text.ts';
import { messagesIn } from './messages.ts';

/**
 * "het PO, de gemeenten en het AO": a list as people say it. Not with `Intl.ListFormat`: the first use
 * of `Intl` on a page stops a slow device for a third of a second, in the middle of hydration.
 */
export const listOf = (items: readonly string[], language: Language): string => {
  const { and, lastAnd } = messagesIn(language).formats;
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')}${items.length === 2 ? and : lastAnd}${last}`;
};
