import { expect, it } from 'vitest';
import { growthExponent, median, quantile, slope } from '../../bench/statistics.ts';

it('finds the middle, and what lies between two values', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 2, 3, 4])).toBe(2.5);
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(median([])).toBeNaN();
});

it('finds the line and the power law that points lie on', () => {
  const xs = [50, 300, 1_000];
  expect(slope(xs.map((x) => ({ x, y: 3 * x + 7 })))).toBeCloseTo(3);
  expect(growthExponent(xs.map((x) => ({ x, y: 5 * x ** 1.3 })))).toBeCloseTo(1.3);
  expect(growthExponent([{ x: 50, y: 1 }])).toBeNaN();
});
