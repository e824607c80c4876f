import type { Language } from './text.ts';

interface Amount {
  readonly value?: number | string | undefined;
  readonly unit?: string | undefined;
}

/** How much something is: "2,5 fte". Empty where the file does not say. */
export const amountOf = ({ value, unit }: Amount, language: Language): string => {
  if (value === undefined) return '';
  const written = language === 'nl' ? String(value).replace('.', ',') : String(value);
  return unit === undefined ? written : `${written} ${unit}`;
};
