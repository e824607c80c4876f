import { isCalendarDay } from './calendar-day.ts';
import { dayIn, firstDayIn } from './day.ts';
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
    return Number.isSafeInteger(whole) ? meant(whole) : null;
  }
  if (typeof found !== 'string') return null;
  if (/^\d{1,9}$/.test(found.trim())) return meant(Number(found.trim()));
  const end = path.at(-1);
  const days = path.at(-2) === 'days' ? inDays(found) : null;
  return days === null ? null : meant(end === 'max' ? days.max : days.min);
};

/** The days at least and at most that a step is said to take: 14, "2-4 weken", [14, 28]. */
export const meantDays = (found: unknown): Meant | null => {
  const [low, high] = Array.isArray(found) ? (found as readonly unknown[]) : [found, found];
  const [least, most] = [low, high].map((one) =>
    typeof one === 'number' || typeof one === 'string' ? inDays(String(one)) : null,
  );
  if (!least || !most) return null;
  const value = { min: least.min, max: most.max };
  return { value, told: `{ "min": ${value.min}, "max": ${value.max} }` };
};

/** The last day of a month for a day after it, and day and month the other way round. */
const nearestDay = (text: string): string | null => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const turned = `${year}-${day}-${month}`;
  if (isCalendarDay(turned)) return turned;
  const last = ['31', '30', '29', '28'].find((one) => isCalendarDay(`${year}-${month}-${one}`));
  return last !== undefined && day > last && day <= '31' ? `${year}-${month}-${last}` : null;
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
    nearestDay(text);
  return day === null ? null : meant(day);
};
