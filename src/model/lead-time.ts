import { inOrder } from './process-order.ts';
import type { Walk } from './process-walk.ts';
import type { Process, Step } from './schema.ts';

interface Days {
  readonly min: number;
  readonly max: number;
}

/** When a step of a walk is at work, in whole days from the start of the process. */
export interface StepSpan {
  readonly step: Step;
  readonly days: Days;
  /** The earliest and the latest day on which it can begin. */
  readonly begins: Days;
  /** The walk leads there. Otherwise it does if what is still to be chosen goes that way. */
  readonly isSure: boolean;
}

const NO_DAYS: Days = { min: 0, max: 0 };

const daysOf = ({ days }: Step): Days => days ?? NO_DAYS;

const later = (begins: Days, step: Step): Days => {
  const { min, max } = daysOf(step);
  return { min: begins.min + min, max: begins.max + max };
};

/** The earliest day on which each step can begin, over any way, from when a first one begins. */
const earliestFrom = (
  process: Process,
  first: Step,
  begins: number,
): ReadonlyMap<string, number> => {
  const steps = new Map<string | null, Step>(process.steps.map((step) => [step.id, step]));
  const earliest = new Map<string, number>();
  const waiting = first.ways.map(({ to }) => ({ to, day: begins + daysOf(first).min }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { to, day } = next;
    const step = steps.get(to);
    if (step === undefined || (earliest.get(step.id) ?? Number.POSITIVE_INFINITY) <= day) continue;
    earliest.set(step.id, day);
    const onward = day + Math.max(daysOf(step).min, 0);
    waiting.push(...step.ways.map((way) => ({ to: way.to, day: onward })));
  }
  return earliest;
};

/**
 * What can come after a choice that is still open, whatever is chosen: as early as the shortest way
 * there, as late as the longest that goes back nowhere.
 */
const spansAfter = (process: Process, open: StepSpan): readonly StepSpan[] => {
  const ordered = inOrder(process, open.step.id);
  const earliest = earliestFrom(process, open.step, open.begins.min);
  const latest = new Map([[open.step.id, open.begins.max]]);
  for (const { step, onward } of ordered) {
    const ends = (latest.get(step.id) ?? 0) + daysOf(step).max;
    for (const next of onward) latest.set(next, Math.max(latest.get(next) ?? 0, ends));
  }
  // The first of them is the open one itself.
  return ordered.slice(1).map(({ step }) => {
    const max = latest.get(step.id) ?? 0;
    const begins = { min: earliest.get(step.id) ?? max, max };
    return { step, days: daysOf(step), begins, isSure: false };
  });
};

/**
 * The lead time of each step on a walk, and of those that can come after a choice that is still
 * open; `null` when the process gives no duration at all. A step without one takes no time.
 */
export const leadTimeOf = ({ process, visits }: Walk): readonly StepSpan[] | null => {
  if (!process.steps.some(({ days }) => days !== undefined)) return null;
  let begins = NO_DAYS;
  const walked = visits.map(({ step }): StepSpan => {
    const span = { step, days: daysOf(step), begins, isSure: true };
    begins = later(begins, step);
    return span;
  });
  const open = walked.at(-1);
  const isChosen = visits.at(-1)?.way !== null;
  return open === undefined || isChosen ? walked : [...walked, ...spansAfter(process, open)];
};

const DAY_MS = 86_400_000;

/** A day so many days later. Days are UTC dates, so that no clock change can shift them. */
export const dayAfter = (start: Date, days: number): Date =>
  new Date(start.getTime() + days * DAY_MS);

/**
 * From the first day on which a step can be at work to the last one, in a process that starts on a
 * day. What takes no time is there on the day itself. Words and calendar both tell this.
 */
export const turnOf = (
  { days, begins }: StepSpan,
  start: Date,
): { readonly from: Date; readonly until: Date } => ({
  from: dayAfter(start, begins.min),
  until: dayAfter(start, begins.max + Math.max(days.max, 1) - 1),
});

/** A UTC date as the data write it: `2012-01-18`. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The ISO 8601 week number of a UTC date: week 1 holds the first Thursday of the year. */
export const isoWeek = (date: Date): number => {
  const thursday = dayAfter(date, 3 - ((date.getUTCDay() + 6) % 7));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / DAY_MS / 7) + 1;
};
