import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf, totalOf } from '../../../src/present/hands-shares.ts';
import { MAX_HANDS } from '../../../src/state/hands.ts';

const hands = fc.record({
  agree: fc.nat(MAX_HANDS),
  disagree: fc.nat(MAX_HANDS),
  abstain: fc.nat(MAX_HANDS),
});

describe('the shares of a show of hands', () => {
  it('are of all votes, and add up to a hundred', () => {
    expect(sharesOf({ agree: 14, disagree: 9, abstain: 0 })).toEqual({
      agree: 61,
      disagree: 39,
      abstain: 0,
    });
    expect(sharesOf({ agree: 1, disagree: 1, abstain: 1 })).toEqual({
      agree: 34,
      disagree: 33,
      abstain: 33,
    });
  });

  it('are nothing where nobody voted', () => {
    expect(sharesOf({ agree: 0, disagree: 0, abstain: 0 })).toEqual({
      agree: 0,
      disagree: 0,
      abstain: 0,
    });
  });

  it('are within one of what they round, whatever was counted', () => {
    fc.assert(
      fc.property(hands, (counted) => {
        const total = totalOf(counted);
        fc.pre(total > 0);
        const shares = sharesOf(counted);
        expect(shares.agree + shares.disagree + shares.abstain).toBe(100);
        for (const opinion of ['agree', 'disagree', 'abstain'] as const)
          expect(Math.abs(shares[opinion] - (100 * counted[opinion]) / total)).toBeLessThan(1);
      }),
    );
  });
});
