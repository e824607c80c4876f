import { describe, expect, it } from 'vitest';
import { hasCouncilTurn } from '../../../src/model/council.ts';
import { dayAfter, isoDay, isoWeek, leadTimeOf, turnOf } from '../../../src/model/lead-time.ts';
import { walkTo } from '../../../src/model/process-walk.ts';
import type { Process } from '../../../src/model/schema.ts';
import { councilCalendar } from '../../../src/process/lead-time-calendar.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const process = (withDays: boolean): Process => {
  const [found] = smallGraphFile().processes;
  if (!found) throw new Error('The small graph has a process');
  const days = [
    { min: 7, max: 14 },
    { min: 14, max: 28 },
    { min: 42, max: 56 },
  ];
  return {
    ...found,
    steps: found.steps.map((step, index) => {
      const span = days[index];
      return withDays && span ? { ...step, days: span } : step;
    }),
  };
};
const spans = (withDays: boolean) => {
  const walk = walkTo(process(withDays), 'ask-council', ['ask']);
  return walk && leadTimeOf(walk);
};

describe('the lead time', () => {
  it('of a process without durations is not made up', () => {
    expect(spans(false)).toBeNull();
  });

  it('adds up along the walk', () => {
    expect(spans(true)?.map(({ begins }) => begins)).toEqual([
      { min: 0, max: 0 },
      { min: 7, max: 14 },
      { min: 21, max: 42 },
    ]);
  });

  it('puts the turn of the council in a calendar, from its first to its last day', () => {
    const calendar = councilCalendar(spans(true) ?? [], new Date('2026-01-05T00:00:00Z'), 'nl');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain('SUMMARY:2a. Raden vragen');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260126');
    expect(calendar).toContain('DTEND;VALUE=DATE:20260413');
  });
});

describe('a turn of the council', () => {
  const start = new Date('2026-01-05T00:00:00Z');

  it('is told from its first to its last day, as the calendar has it', () => {
    const turn = (spans(true) ?? []).find(({ step }) => hasCouncilTurn(step));
    const { from, until } = turnOf(turn ?? expect.fail(), start);
    const calendar = councilCalendar(spans(true) ?? [], start, 'nl');
    const compact = (day: Date) => isoDay(day).replaceAll('-', '');
    expect(calendar).toContain(`DTSTART;VALUE=DATE:${compact(from)}`);
    expect(calendar).toContain(`DTEND;VALUE=DATE:${compact(dayAfter(until, 1))}`);
  });

  it('is not lost after a choice that is still open: it is there as one that may come', () => {
    const walk = walkTo(process(true), 'propose', []);
    const open = (walk && leadTimeOf(walk)) ?? [];
    expect(open.map(({ step, isSure }) => `${step.id} ${isSure}`)).toEqual([
      'propose true',
      'discuss true',
      'ask-council false',
      'propose false',
    ]);
    expect(open.find(({ step }) => hasCouncilTurn(step))).toMatchObject({
      begins: { min: 21, max: 42 },
    });
    const calendar = councilCalendar(open, start, 'nl');
    expect(calendar).toContain('STATUS:TENTATIVE');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('that comes twice on a walk is two events', () => {
    const found = process(true);
    const walk = {
      process: found,
      visits: ['ask-council', 'ask-council'].map((id) => ({
        step: found.steps.find((step) => step.id === id) ?? expect.fail(),
        way: null,
        isBranch: false,
      })),
      at: 0,
      choices: [],
    };
    const calendar = councilCalendar(leadTimeOf(walk) ?? [], start, 'nl');
    expect(new Set(calendar.match(/^UID:.*$/gm)).size).toBe(2);
  });

  it('holds words that would end an event as words', () => {
    const words = 'Raad\r\nEND:VEVENT\r\nATTACH:https://elsewhere.example;x,y\\n';
    const found = process(true);
    const steps = found.steps.map((step) => ({
      ...step,
      title: { nl: words, en: words },
      sentence: { nl: words, en: words },
    }));
    const walk = walkTo({ ...found, steps }, 'ask-council', ['ask']);
    if (walk === null) throw new Error('There is a way to the council');
    const calendar = councilCalendar(leadTimeOf(walk) ?? [], start, 'nl');
    const lines = calendar.split(/\r\n|[\r\n]/);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
  });
});

describe('the week of a day', () => {
  it.each([
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2012-01-18', 3],
  ])('%s is week %i', (day, week) => {
    expect(isoWeek(new Date(`${day}T00:00:00Z`))).toBe(week);
  });

  it('comes later by whole days, also over a change of the clock', () => {
    expect(dayAfter(new Date('2026-03-28T00:00:00Z'), 2).toISOString().slice(0, 10)).toBe(
      '2026-03-30',
    );
  });
});
