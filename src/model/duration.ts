/** Days that a step takes, at least and at most. */
interface Days {
  readonly min: number;
  readonly max: number;
}

type Read =
  | { readonly ok: true; readonly days: Days; readonly isInWords: boolean }
  | { readonly ok: false };

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/werkdag|workday|working day|business day/u, 7 / 5],
  [/(?:^|[\d\s])(?:d|dg|dag|dagen|day|days)\b/u, 1],
  [/(?:^|[\d\s])(?:w|wk|wkn|week|weken|weeks)\b/u, 7],
  [/(?:^|[\d\s])(?:m|mnd|maand|maanden|month|months)\b/u, 365.25 / 12],
  [/kwarta|quarter/u, 365.25 / 4],
  [/(?:^|[\d\s])(?:j|jr|jaar|jaren|y|year|years)\b/u, 365.25],
];

const NUMBERS: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  negentig: 90,
  half: 0.5,
  halve: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

const MOST_DAYS = 36_525;

/** Factor from a unit to days, by the unit that a text names; `null`: it names none. */
export const unitIn = (text: string): number | null =>
  UNITS.find(([pattern]) => pattern.test(text.toLowerCase()))?.[1] ?? null;

const inDays = (amount: number, unit: number): number => Math.round(amount * unit);

/** Words for numbers become digits; whether there were any. */
const withDigits = (text: string) => {
  let isInWords = false;
  const digits = text.replace(/\p{L}+/gu, (word) => {
    const number = Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined;
    if (number === undefined) return word;
    isInWords = true;
    return String(number);
  });
  return { digits, isInWords };
};

/** Two amounts with a unit each, or one for both: "2 weken tot 3 maanden", "2-4 weken". */
const RANGE =
  /^(?:van |from |between |tussen |ca\.? |circa |ongeveer )?(\d+(?:[.,]\d+)?)\s*(\p{L}*)\.?\s*(?:-|–|—|à|á|tot en met|t\/m|tot|of|to|or|en|and)\s*(\d+(?:[.,]\d+)?)\s*(\p{L}*)\.?$/u;
const SINGLE =
  /^(?:ca\.?|circa|ongeveer|about|±|\+\/-|min\.?|minimaal|ten minste|at least|max\.?|maximaal|hoogstens|ten hoogste|at most|binnen|within)?\s*(\d+(?:[.,]\d+)?)\s*(?:\p{L}.*)?$/u;

const number = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

/**
 * How long a step takes, as people write it: "2-4 weken", "14 dagen", "twee weken", "2 to 4 weeks".
 * @param unit of a bare number, when the heading names one: "Duur (weken)"
 */
export const daysIn = (text: string, unit: number | null): Read => {
  const { digits, isInWords } = withDigits(text.toLowerCase().trim());
  const named = unitIn(digits) ?? unit ?? 1;
  const range = RANGE.exec(digits);
  const single = range ? null : SINGLE.exec(digits);
  if (
    range === null &&
    (single === null || (/\p{L}/u.test(digits.replace(/^\D+/u, '')) && unitIn(digits) === null))
  ) {
    return { ok: false };
  }
  const low = range ? number(range[1]) : number(single?.[1]);
  const high = range ? number(range[3]) : low;
  const lowUnit = (range?.[2] ? unitIn(` ${range[2]}`) : null) ?? named;
  const highUnit = (range?.[4] ? unitIn(` ${range[4]}`) : null) ?? named;
  const [min = 0, max = 0] = [inDays(low, lowUnit), inDays(high, highUnit)].toSorted(
    (a, b) => a - b,
  );
  return max > MOST_DAYS ? { ok: false } : { ok: true, days: { min, max }, isInWords };
};

/** Months as spreadsheets write them short, in Dutch and English, in their order. */
const MONTHS = [
  'jan',
  'feb',
  'mrt mar',
  'apr',
  'mei may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt oct',
  'nov',
  'dec',
];

/** Two numbers that a spreadsheet took for a day: "2-4" became 2 April, which it also shows as "2-apr". */
export const rangeFromDate = (text: string): string | null => {
  const [, day, name] = /^(\d{1,2})-([a-z]{3})$/u.exec(text.toLowerCase()) ?? [];
  const month = 1 + MONTHS.findIndex((names) => name !== undefined && names.includes(name));
  if (month > 0) return `${Number(day)}-${month}`;
  const found = /^\d{4}-(\d{2})-(\d{2})$/u.exec(text);
  return found === null ? null : `${Number(found[2])}-${Number(found[1])}`;
};
