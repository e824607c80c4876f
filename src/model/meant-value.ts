import { dayBeside, dayIn, firstDayIn } from './day.ts';
import { daysIn } from './duration.ts';

/** What was probably meant by a value that can't stand where it stands, and how that is told. */
export interface Meant {
  readonly value: unknown;
  readonly told: string;
}

const meant = (value: number | string): Meant => ({ value, told: String(value) });

/** A number of days that a text says: "14", "2 weken". */
const inDays = (text: string) => {
  const read = daysIn(text, null);
  return read.ok ? read.days : null;
};

/** The number that a value is meant as, where a whole number of 0 or more belongs. */
export const meantNumber = (found: unknown, path: readonly PropertyKey[]): Meant | null => {
  if (typeof found === 'number') {
    const whole = Math.round(Math.abs(found));
    return Number.isSafeInteger(whole) && whole !== found ? meant(whole) : null;
  }
  if (typeof found !== 'string') return null;
  if (/^\d{1,9}$/.test(found.trim())) return meant(Number(found.trim()));
  const end = path.at(-1);
  const days = path.at(-2) === 'days' ? inDays(found) : null;
  return days === null ? null : meant(end === 'max' ? days.max : days.min);
};

/** The days at least and at most that a step is said to take: 14, "2-4 weken". */
export const meantDays = (found: unknown): Meant | null => {
  if (typeof found !== 'number' && typeof found !== 'string') return null;
  const value = inDays(String(found));
  if (value === null) return null;
  return { value, told: `{ "min": ${value.min}, "max": ${value.max} }` };
};

/** The day that a value is meant as: written otherwise, only a month or a year, or just beside the calendar. */
export const meantDay = (found: unknown): Meant | null => {
  if (typeof found !== 'string') return null;
  const text = found.trim().replaceAll('/', '-');
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const day =
    dayIn(compact ? compact.slice(1).join('-') : text) ??
    firstDayIn(text) ??
    (/^\d{4}-\d\d$/.test(text) ? dayIn(`${text}-01`) : null) ??
    dayBeside(text);
  return day === null ? null : meant(day);
};
