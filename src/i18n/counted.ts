import { fillSentence } from '../model/sentences.ts';

/** A sentence with a number in it, for one and for many; for none where that is told otherwise. */
export interface Counted {
  readonly none?: string;
  readonly one: string;
  readonly many: string;
}

/**
 * A sentence with the number it tells of, as `{count}`. Every sentence that counts goes through this.
 * Not with `Intl.PluralRules`, for the reason that `list-of.ts` gives: both languages have these forms.
 */
export const counted = (
  { none, one, many }: Counted,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string =>
  fillSentence(count === 1 ? one : count === 0 && none !== undefined ? none : many, {
    ...values,
    count: String(count),
  });
