import { describe, expect, it } from 'vitest';
import { isCalendarDay, localDay } from '../../../src/model/calendar-day.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const IMPOSSIBLE = ['2026-13-45', '2026-02-29', '2026-00-10', '2026-04-31', '2026-01-00'];

describe('a day', () => {
  it.each(['2026-01-31', '2024-02-29', '2012-01-18', '1000-01-01'])('%s is one', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each(IMPOSSIBLE)('%s is none, and a file that has it is refused', (day) => {
    expect(isCalendarDay(day)).toBe(false);
    const file = smallGraphFile();
    const parsed = parseGraph(JSON.stringify({ ...file, meta: { ...file.meta, validOn: day } }));
    expect(parsed.ok || parsed.faults).toMatchObject([
      { code: 'not-a-date', subject: '$.meta.validOn', values: { found: `"${day}"` } },
    ]);
  });

  it('that is not written as one is told once', () => {
    const file = smallGraphFile();
    const parsed = parseGraph(
      JSON.stringify({ ...file, meta: { ...file.meta, validOn: '18 januari' } }),
    );
    expect(parsed.ok || parsed.faults.map(({ code }) => code)).toEqual(['not-a-date']);
  });
});

describe('the day of a moment', () => {
  it('is that of the reader’s own clock, with all its digits', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
    expect(isCalendarDay(localDay(new Date()))).toBe(true);
  });
});
