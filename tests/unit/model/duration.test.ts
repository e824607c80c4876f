import { describe, expect, it } from 'vitest';
import { daysIn, rangeFromDate, unitIn } from '../../../src/model/duration.ts';

describe('the unit that a text names', () => {
  it.each([
    ['Duur (werkdagen)', 7 / 5],
    ['working days', 7 / 5],
    ['14 dagen', 1],
    ['14d', 1],
    ['Weken', 7],
    ['2 wk', 7],
    ['3 maanden', 365.25 / 12],
    ['3 MND', 365.25 / 12],
    ['per kwartaal', 365.25 / 4],
    ['a quarter', 365.25 / 4],
    ['1 jaar', 365.25],
    ['1y', 365.25],
  ])('%j is so many days: %d', (text, days) => {
    expect(unitIn(text)).toBe(days);
  });

  it.each(['', 'duur', '14', 'weekend', 'vandaag'])('is not in %j', (text) => {
    expect(unitIn(text)).toBeNull();
  });
});

describe('how long a step takes', () => {
  it.each([
    ['14', 14, 14],
    ['14 dagen', 14, 14],
    ['2 weken', 14, 14],
    ['1,5 weken', 11, 11],
    ['1.5 weken', 11, 11],
    ['2-4 weken', 14, 28],
    ['4 – 2 weken', 14, 28],
    ['2 weken tot 3 maanden', 14, 91],
    ['2 d tot 3 wk', 2, 21],
    ['2w.-3 maanden', 14, 91],
    ['van 2 t/m 4', 2, 4],
    ['tussen 2 en 4 weken', 14, 28],
    ['between 2 and 4 weeks', 14, 28],
    ['ca. 3 weken', 21, 21],
    ['binnen 6 weken', 42, 42],
    ['max 14 dagen', 14, 14],
    ['binnen 14', 14, 14],
    [' van 2 tot 4 ', 2, 4],
    ['3 maanden tot 20 weken', 91, 140],
    ['  2 Weken ', 14, 14],
    ['3 werkdagen', 4, 4],
    ['100 jaar', 36_525, 36_525],
    ['0 dagen', 0, 0],
  ])('%j is %d to %d days', (text, min, max) => {
    expect(daysIn(text, null)).toEqual({ ok: true, days: { min, max }, isInWords: false });
  });

  it.each([
    ['twee weken', 14, 14],
    ['Anderhalf jaar', 548, 548],
    ['two to four weeks', 14, 28],
    ['een kwartaal', 91, 91],
  ])('%j is %d to %d days, in words', (text, min, max) => {
    expect(daysIn(text, null)).toEqual({ ok: true, days: { min, max }, isInWords: true });
  });

  it.each([
    ['3', 7, 21, 21],
    ['3-4', 7, 21, 28],
    ['3 dagen', 7, 3, 3],
    ['2-3 x', 7, 14, 21],
    ['2 dagen-3', 7, 2, 3],
  ])('%j under a heading of a unit of %d days is %d to %d', (text, unit, min, max) => {
    expect(daysIn(text, unit)).toMatchObject({ days: { min, max } });
  });

  it.each(['', 'nog niet bekend', '14 keer', '101 jaar', 'constructor weken', 'week'])(
    'is not in %j',
    (text) => {
      expect(daysIn(text, null)).toEqual({ ok: false });
    },
  );
});

describe('two numbers that a spreadsheet took for a day', () => {
  it.each([
    ['2-apr', '2-4'],
    ['02-Mei', '2-5'],
    ['12-may', '12-5'],
    ['1-jan', '1-1'],
    ['3-dec', '3-12'],
    ['2-mrt', '2-3'],
    ['2-mar', '2-3'],
    ['2026-04-02', '2-4'],
    ['2026-12-11', '11-12'],
  ])('as %s were %s', (text, range) => {
    expect(rangeFromDate(text)).toBe(range);
  });

  it.each([
    '',
    '2-4',
    '2-abc',
    '2-april',
    'x2-apr',
    '123-apr',
    '2026-04',
    '2026-04-02T',
    'x2026-04-02',
  ])('are not in %j', (text) => {
    expect(rangeFromDate(text)).toBeNull();
  });
});
