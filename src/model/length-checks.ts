import * as z from 'zod/mini';

/**
 * Zod checks the length of whatever has one, also of an object with a field of that name, and throws when
 * that is no number. Only a text and a list have a length that counts.
 */
const hasLength = ({ value }: { readonly value: unknown }): boolean =>
  typeof value === 'string' || Array.isArray(value);

/** At least so many characters, or items. */
export const atLeast = (count: number) => {
  const check = z.minLength(count);
  check._zod.def.when = hasLength;
  return check;
};

/** At most so many characters, or items. */
export const atMost = (count: number) => {
  const check = z.maxLength(count);
  check._zod.def.when = hasLength;
  return check;
};
