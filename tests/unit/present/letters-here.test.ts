import { describe, expect, it } from 'vitest';
import { emsOf } from '../../../src/layout/measure-text.ts';
import { adjustFor, SAMPLE, SAMPLE_EMS } from '../../../src/present/letters-here.ts';

describe('the letters that a stage really draws', () => {
  it('are compared with what the layout measures', () => {
    expect(1000 * SAMPLE_EMS).toBeCloseTo(emsOf(SAMPLE, { size: 16, weight: 700 }), 5);
  });

  it('are left as they are where they are as wide, or narrower', () => {
    expect(adjustFor(16 * SAMPLE_EMS, 8, 16)).toBeUndefined();
    expect(adjustFor(14 * SAMPLE_EMS, 8, 16)).toBeUndefined();
  });

  it('are drawn smaller by as much as they are wider', () => {
    expect(adjustFor(20 * SAMPLE_EMS, 8, 16)).toBeCloseTo(0.5 / 1.25, 5);
  });
});
