import type { ShownBody } from '../perspective/perspective.ts';
import { MOST_INITIALS } from './look.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The few letters that stand for a body where its name would be too small: its abbreviation where
 * that is short, else the first letters of the words of its name.
 */
export const initialsOf = ({ body, name }: Pick<ShownBody, 'body' | 'name'>): string => {
  const { abbreviation } = body;
  if (abbreviation !== undefined && abbreviation.length <= MOST_INITIALS) return abbreviation;
  const words = name.match(WORD) ?? [name];
  return words
    .slice(0, MOST_INITIALS)
    .map((word) => (/^\d/.test(word) ? word : (word[Symbol.iterator]().next().value ?? '')))
    .join('')
    .slice(0, MOST_INITIALS)
    .toLocaleUpperCase();
};
