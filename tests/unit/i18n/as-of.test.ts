import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asOf } from '../../../src/i18n/as-of.ts';
import { MESSAGES_NL } from '../../../src/i18n/messages.nl.ts';
import { provenanceWords } from '../../../src/i18n/provenance-words.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 10, 27, 0, 30));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('when something was so', () => {
  it.each([
    ['2026-11-26', 'was 26 november 2026'],
    ['2026-11-27', 'was 27 november 2026'],
    ['2026-11-28', 'would be 28 november 2026'],
  ])('is said of %s as of a day that was, or that is still to come', (day, said) => {
    expect(asOf(day, 'was {date}', 'would be {date}', 'nl')).toBe(said);
  });

  it('is said so beside every picture', () => {
    const none = { sources: [], lines: 0, inferred: 0, declared: 0, unsourced: 0, hidden: 0 };
    const dateOn = (validOn: string) =>
      provenanceWords({ ...none, validOn }, MESSAGES_NL, 'nl').date;
    expect(dateOn('2012-01-18')).toBe('Zo was het op 18 januari 2012');
    expect(dateOn('2030-01-18')).toBe('Zo zou het zijn op 18 januari 2030');
  });
});
