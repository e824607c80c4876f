import { describe, expect, it } from 'vitest';
import { firmer, STATUSES, weaker } from '../../../src/model/evidence-words.ts';

describe('how claims are held together', () => {
  it('is as the weaker where they lean on each other, and as the firmer where each would do', () => {
    for (const [a, one] of STATUSES.entries()) {
      for (const [b, other] of STATUSES.entries()) {
        expect(weaker(one, other)).toBe(STATUSES[Math.max(a, b)]);
        expect(firmer(one, other)).toBe(STATUSES[Math.min(a, b)]);
      }
    }
  });
});
