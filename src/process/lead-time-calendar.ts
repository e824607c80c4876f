import { generateIcsCalendar } from 'ts-ics';
import { dayAfter, type StepSpan } from '../model/lead-time.ts';
import type { Language } from '../model/text.ts';

const isCouncil = ({ step }: StepSpan): boolean => (step.council?.length ?? 0) > 0;

/**
 * A calendar file (RFC 5545) with every step in which the council has a role: from the first day it
 * can begin to the last day it can end.
 */
export const councilCalendar = (
  spans: readonly StepSpan[],
  start: Date,
  language: Language,
): string =>
  generateIcsCalendar({
    version: '2.0',
    prodId: '-//Bestuurskaart//NL',
    events: spans.filter(isCouncil).map(({ step, days, begins }) => ({
      uid: `${step.id}-${start.toISOString().slice(0, 10)}@bestuurskaart`,
      stamp: { date: start },
      summary: `${step.number}. ${step.title[language]}`,
      description: [step.sentence, ...(step.council ?? []).map(({ text }) => text)]
        .map((text) => text[language])
        .join('\n'),
      start: { date: dayAfter(start, begins.min), type: 'DATE' as const },
      end: { date: dayAfter(start, begins.max + Math.max(days.max, 1)), type: 'DATE' as const },
    })),
  });
