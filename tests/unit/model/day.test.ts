import { describe, expect, it } from 'vitest';
import { dayBeside, dayIn, firstDayIn } from '../../../src/model/day.ts';

describe('a day', () => {
  it.each([
    ['2026-11-26', '2026-11-26'],
    ['2026-1-5', '2026-01-05'],
    ['1000-01-01', '1000-01-01'],
    ['2026-11-26T10:00:00Z', '2026-11-26'],
    ['2026-11-26 10:00', '2026-11-26'],
    ['26-11-2026', '2026-11-26'],
    ['5/1/2026', '2026-01-05'],
    ['5.1.26', '2026-01-05'],
    ['5 1 99', '2099-01-05'],
    ['29-2-2024', '2024-02-29'],
    ['26 november 2026', '2026-11-26'],
    ['5 JAN 2026', '2026-01-05'],
    ['5. jan. 2026', '2026-01-05'],
    ['donderdag 26 nov 2026', '2026-11-26'],
    ['November 26, 2026', '2026-11-26'],
    ['march 1st, 2026', '2026-03-01'],
    ['may 2nd 2026', '2026-05-02'],
    ['june 3rd 2026', '2026-06-03'],
    ['july 4th 2026', '2026-07-04'],
    ['20000', '1954-10-03'],
    ['45000', '2023-03-15'],
    ['45000,75', '2023-03-15'],
    ['45000.5', '2023-03-15'],
    ['99999', '2173-10-13'],
  ])('%j is %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each([
    '',
    'morgen',
    '2026-11',
    '2026-11-26x',
    'x2026-11-26',
    '2026-13-01',
    '2026-00-10',
    '2026-02-29',
    '30-2-2026',
    '1-2-202',
    'x1-2-2026',
    '1-2-2026x',
    '26 brumaire 2026',
    '26 november 26',
    'op 26 november 2026 om 10 uur',
    'op do 26 november 2026',
    'brumaire 26, 2026',
    'x1 november 26, 2026',
    'November 26, 2026 x',
    '19999',
    '4500',
    '450000',
    '0100-01-01',
    'x45000',
    '45000x',
    '45000,',
  ])('is not in %j', (text) => {
    expect(dayIn(text)).toBeNull();
  });

  it.each(
    [
      ['jan', 'januari', 'january'],
      ['feb', 'februari', 'february'],
      ['mrt', 'maart', 'mar', 'march'],
      ['apr', 'april'],
      ['mei', 'may'],
      ['jun', 'juni', 'june'],
      ['jul', 'juli', 'july'],
      ['aug', 'augustus', 'august'],
      ['sep', 'sept', 'september'],
      ['okt', 'oktober', 'oct', 'october'],
      ['nov', 'november'],
      ['dec', 'december'],
    ].map((names, index) => [String(index + 1).padStart(2, '0'), names] as const),
  )('is in month %s by each of its names: %j', (month, names) => {
    for (const name of names) expect(dayIn(`7 ${name} 2026`)).toBe(`2026-${month}-07`);
  });
});

describe('the first day', () => {
  it.each([
    ['2026', '2026-01-01'],
    ['mei 2026', '2026-05-01'],
    ['Sept. 2026', '2026-09-01'],
    ['5-2026', '2026-05-01'],
    ['05/2026', '2026-05-01'],
  ])('of %j is %s', (text, day) => {
    expect(firstDayIn(text)).toBe(day);
  });

  it.each([
    '',
    '202',
    '20266',
    'x2026',
    '2026x',
    'brumaire 2026',
    'mei 26',
    '1 mei 2026',
    'mei 2026 x',
    '13-2026',
    '0-2026',
    'x5-2026',
    '5-20266',
  ])('is not told by %j', (text) => {
    expect(firstDayIn(text)).toBeUndefined();
  });
});

describe('a day that is just beside the calendar', () => {
  it.each([
    ['2025-02-30', '2025-02-28'],
    ['2024-02-30', '2024-02-29'],
    ['2025-04-31', '2025-04-30'],
    ['31-4-2025', '2025-04-30'],
    ['31.11.2025', '2025-11-30'],
    ['2025-13-05', '2025-05-13'],
    ['5/13/2025', '2025-05-13'],
    ['2025-31-12', '2025-12-31'],
  ])('as %s was meant as %s', (text, day) => {
    expect(dayBeside(text)).toBe(day);
  });

  it.each([
    '',
    '2025-04-32',
    '32-4-2025',
    '2025-13-13',
    '2025-13-31',
    '2025-00-31',
    '2025-05-00',
    'x2025-02-30',
    '2025-02-300',
    'x31-4-2025',
    '31-4-20255',
    '31-4-25',
    'april',
  ])('is not %j', (text) => {
    expect(dayBeside(text)).toBeNull();
  });
});
