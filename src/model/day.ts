import { isCalendarDay } from './calendar-day.ts';

const MONTHS = [
  'jan januari january',
  'feb februari february',
  'mrt maart mar march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'aug augustus august',
  'sep sept september',
  'okt oktober oct october',
  'nov november',
  'dec december',
].map((names) => names.split(' '));

const monthOf = (word: string): number => {
  const name = word.toLowerCase();
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
};

const two = (part: number): string => String(part).padStart(2, '0');

const dayOf = (year: number, month: number, day: number): string | null => {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isCalendarDay(date) ? date : null;
};

/** A year of two digits is one of this century. */
const yearOf = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0);

/** The day that spreadsheets count as 0. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** A day as people and spreadsheets write it; `null`: it is none. */
export const dayIn = (text: string): string | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/u.exec(text);
  if (numbers) return dayOf(yearOf(numbers[3] ?? ''), Number(numbers[2]), Number(numbers[1]));
  const words = /^(?:\p{L}+ )?(\d{1,2})\.? (\p{L}+)\.? (\d{4})$/u.exec(text);
  if (words) return dayOf(Number(words[3]), monthOf(words[2] ?? ''), Number(words[1]));
  const english = /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (english) return dayOf(Number(english[3]), monthOf(english[1] ?? ''), Number(english[2]));
  // A day that lost its looks: the number by which a spreadsheet counts it, from 1954 to 2173.
  const serial = Number(/^(\d{5})(?:[.,]\d+)?$/u.exec(text)?.[1]);
  return serial >= 20_000 ? new Date(EPOCH + serial * DAY_MS).toISOString().slice(0, 10) : null;
};

/** The first day of a year or a month, for a cell that says no more than that; `undefined`: it does not. */
export const firstDayIn = (text: string): string | undefined => {
  const year = /^\d{4}$/u.test(text) ? dayOf(Number(text), 1, 1) : null;
  const words = /^(\p{L}+)\.? (\d{4})$/u.exec(text);
  const month = words ? dayOf(Number(words[2]), monthOf(words[1] ?? ''), 1) : null;
  const numbers = /^(\d{1,2})[-/](\d{4})$/u.exec(text);
  const numbered = numbers ? dayOf(Number(numbers[2]), Number(numbers[1]), 1) : null;
  return year ?? month ?? numbered ?? undefined;
};

/** A day just beside the calendar: the last one of a month for a day after it, or day and month turned round. */
export const dayBeside = (text: string): string | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text)?.slice(1);
  const other = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u.exec(text)?.slice(1).toReversed();
  const [year = 0, month = 0, day = 0] = (iso ?? other ?? []).map(Number);
  if (day > 31) return null;
  const last = [31, 30, 29, 28].find((one) => one < day && dayOf(year, month, one) !== null);
  return dayOf(year, day, month) ?? (last === undefined ? null : dayOf(year, month, last));
};
