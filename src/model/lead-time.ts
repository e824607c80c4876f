import type { Walk } from './process-walk.ts';
import type { Step } from './schema.ts';

/** When a step of a walk is at work, in whole days from the start of the process. */
export interface StepSpan {
  readonly step: Step;
  readonly days: { readonly min: number; readonly max: number };
  /** The earliest and the latest day on which it can begin. */
  readonly begins: { readonly min: number; readonly max: number };
}

/**
 * The lead time of each step on a walk; `null` when the process gives no duration at all. A step
 * without one takes no time.
 */
export const leadTimeOf = ({ process, visits }: Walk): readonly StepSpan[] | null => {
  if (!process.steps.some(({ days }) => days !== undefined)) return null;
  let begins = { min: 0, max: 0 };
  return visits.map(({ step }) => {
    const days = step.days ?? { min: 0, max: 0 };
    const span = { step, days, begins };
    begins = { min: begins.min + days.min, max: begins.max + days.max };
    return span;
  });
};

const DAY_MS = 86_400_000;

/** A day so many days later. Days are UTC dates, so that no clock change can shift them. */
export const dayAfter = (start: Date, days: number): Date =>
  new Date(start.getTime() + days * DAY_MS);

/** The ISO 8601 week number of a UTC date: week 1 holds the first Thursday of the year. */
export const isoWeek = (date: Date): number => {
  const thursday = dayAfter(date, 3 - ((date.getUTCDay() + 6) % 7));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / DAY_MS / 7) + 1;
};
