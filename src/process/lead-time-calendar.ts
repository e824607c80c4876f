import { generateIcsCalendar } from 'ts-ics';
import { messagesApartIn } from '../i18n/messages-apart.ts';
import { hasCouncilTurn } from '../model/council.ts';
import { dayAfter, isoDay, type StepSpan, turnOf } from '../model/lead-time.ts';
import type { Language } from '../model/text.ts';

/**
 * A calendar file (RFC 5545) with every step in which the council has a role: from the first day it
 * can begin to the last day it can end. What a choice may still lead to is there too, as tentative.
 */
export const councilCalendar = (
  spans: readonly StepSpan[],
  start: Date,
  language: Language,
): string => {
  const { maybe } = messagesApartIn(language).process;
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Bestuurskaart//NL',
    events: spans
      .filter(({ step }) => hasCouncilTurn(step))
      .map((span, index) => {
        const { step, isSure } = span;
        const { from, until } = turnOf(span, start);
        return {
          // A step that comes back is another event.
          uid: `${step.id}-${index}-${isoDay(start)}@bestuurskaart`,
          stamp: { date: start },
          status: isSure ? ('CONFIRMED' as const) : ('TENTATIVE' as const),
          summary: `${step.number}. ${step.title[language]}${isSure ? '' : ` (${maybe})`}`,
          description: [step.sentence, ...(step.council ?? []).map(({ text }) => text)]
            .map((text) => text[language])
            .join('\n'),
          start: { date: from, type: 'DATE' as const },
          end: { date: dayAfter(until, 1), type: 'DATE' as const },
        };
      }),
  });
};
