import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHands, writeHands } from '../../../src/present/hands-storage.ts';
import { MAX_HANDS } from '../../../src/state/hands.ts';

const hands = fc.uniqueArray(
  fc.tuple(
    fc.string({ minLength: 1, maxLength: 50 }),
    fc.record({
      agree: fc.nat(MAX_HANDS),
      disagree: fc.nat(MAX_HANDS),
      abstain: fc.nat(MAX_HANDS),
    }),
  ),
  { maxLength: 20, selector: ([id]) => id },
);

describe('the hands that a browser keeps', () => {
  it('come back as they were counted', () => {
    fc.assert(
      fc.property(hands, (entries) => {
        const counted = new Map(entries);
        expect(parseHands(writeHands(counted))).toEqual(counted);
      }),
    );
  });

  it('may have been counted before there were abstentions', () => {
    expect(parseHands('[["a",{"agree":3,"disagree":1}]]')).toEqual(
      new Map([['a', { agree: 3, disagree: 1, abstain: 0 }]]),
    );
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another shape', '{"a":1}'],
    ['half a hand', '[["a",{"agree":0.5,"disagree":0}]]'],
    ['fewer than none', '[["a",{"agree":-1,"disagree":0}]]'],
    ['more than fit in a room', '[["a",{"agree":1e9,"disagree":0}]]'],
    ['an endless name', `[["${'a'.repeat(300)}",{"agree":1,"disagree":0}]]`],
  ])('are none when there is %s', (_, text) => {
    expect(parseHands(text).size).toBe(0);
  });

  it('never throw, whatever was put there', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseHands(text)));
  });
});
