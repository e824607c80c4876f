import { describe, expect, it } from 'vitest';
import { present, textsOf } from '../../../src/model/texts.ts';

const name = 'Streek';
const own = () => textsOf({ name });

describe('a text', () => {
  it.each([
    ['Raad', { nl: 'Raad', en: 'Raad' }],
    [
      { nl: 'Raad', en: 'Council' },
      { nl: 'Raad', en: 'Council' },
    ],
    [
      { nl: 'Raad', en: 'Council', fy: 'Rie' },
      { nl: 'Raad', en: 'Council', fy: 'Rie' },
    ],
    [{ nl: 'Raad' }, { nl: 'Raad', en: 'Raad' }],
    [{ en: 'Council' }, { nl: 'Council', en: 'Council' }],
    [
      { fy: 'Rie', de: 'Rat' },
      { fy: 'Rie', de: 'Rat', nl: 'Rie', en: 'Rie' },
    ],
    [
      { fy: 'Rie', nl: 'Raad' },
      { fy: 'Rie', nl: 'Raad', en: 'Raad' },
    ],
  ])('%j is completed to %j', (written, completed) => {
    expect(own().text(written)).toEqual(completed);
    expect(own().maybe(written)).toEqual(completed);
  });

  it('is in the first language of its file', () => {
    const inFrisian = textsOf({ name, languages: ['fy', 'nl'] });
    expect(inFrisian.text('Rie')).toEqual({ fy: 'Rie', nl: 'Rie', en: 'Rie' });
    expect(inFrisian.text({ nl: 'Raad', fy: 'Rie' })).toEqual({ nl: 'Raad', fy: 'Rie', en: 'Rie' });
    expect(inFrisian.text({ de: 'Rat' })).toEqual({ de: 'Rat', nl: 'Rat', en: 'Rat' });
  });

  it('may be absent, and then stays so', () => {
    expect(own().maybe(undefined)).toBeUndefined();
  });

  it('that is whole is handed on as it is', () => {
    const whole = { nl: 'Raad', en: 'Council' };
    expect(own().text(whole)).toBe(whole);
  });
});

describe('what carries a claim', () => {
  const both = { nl: 'Zo', en: 'Zo' };

  it('has its words completed, and nothing else', () => {
    expect(own().evidence({ status: 'inferred', reason: 'Zo' })).toEqual({
      status: 'inferred',
      reason: both,
    });
    expect(own().evidence({ status: 'declared', by: 'Zo', on: '2020-01-01' })).toEqual({
      status: 'declared',
      by: both,
      on: '2020-01-01',
    });
    expect(Object.keys(own().evidence({ status: 'declared' }))).toEqual(['status']);
    const stated = { status: 'stated', source: 's', quote: 'Zo' } as const;
    expect(own().evidence(stated)).toBe(stated);
  });

  it.each([
    [undefined, { status: 'unsourced' }],
    ['declared', { status: 'declared' }],
    ['unsourced', { status: 'unsourced' }],
    [
      { status: 'declared', by: 'Zo' },
      { status: 'declared', by: both },
    ],
  ] as const)('is %j for a file where a claim says nothing: %j', (written, held) => {
    const meta = written === undefined ? { name } : { name, evidence: written };
    expect(textsOf(meta).held(undefined)).toEqual(held);
    expect(textsOf(meta).held({ status: 'inferred', reason: 'Zo' })).toEqual({
      status: 'inferred',
      reason: both,
    });
  });

  it('of each claim is its own', () => {
    expect(own().held({ status: 'declared' })).toEqual({ status: 'declared' });
  });
});

describe('an object with keys that have no value', () => {
  it('is left with those that have', () => {
    expect(Object.keys(present({ a: 1, b: undefined, c: null }))).toEqual(['a', 'c']);
    const whole = { a: 1 };
    expect(present(whole)).toBe(whole);
  });
});
