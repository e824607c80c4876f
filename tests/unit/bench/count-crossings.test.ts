import { describe, expect, it } from 'vitest';
import { countCrossings } from '../../bench/measure/count-crossings.ts';

const line = (...places: readonly (readonly [number, number])[]) =>
  places.map(([x, y]) => ({ x, y }));

describe('lines', () => {
  it.each([
    ['through each other', 1, line([0, 0], [2, 2]), line([0, 2], [2, 0])],
    ['beside each other', 0, line([0, 0], [2, 0]), line([0, 1], [2, 1])],
    ['from one point', 0, line([0, 0], [2, 2]), line([0, 0], [2, 0])],
    ['with an end on another', 0, line([0, 0], [2, 0]), line([1, 0], [1, 2])],
    ['through one corner', 1, line([0, 0], [1, 1], [2, 2]), line([0, 2], [1, 1], [2, 0])],
    ['around one corner', 0, line([0, 0], [1, 1], [2, 0]), line([0, -1], [1, 1], [2, -1])],
    [
      'along each other, from one side to the other',
      1,
      line([0, 1], [1, 0], [2, 0], [3, 1]),
      line([0, 0], [1, 0], [2, 0], [3, 2]),
    ],
    [
      'along each other, each on its side',
      0,
      line([0, 1], [1, 0], [2, 0], [3, 1]),
      line([0, -1], [1, 0], [2, 0], [3, -1]),
    ],
    [
      'against each other, from one side to the other',
      1,
      line([0, 1], [1, 0], [2, 0], [3, 1]),
      line([3, 2], [2, 0], [1, 0], [0, 0]),
    ],
  ])('%s cross %d times', (_, count, one, other) => {
    expect(countCrossings([one, other])).toBe(count);
    expect(countCrossings([other, one])).toBe(count);
    expect(countCrossings([one.toReversed(), other])).toBe(count);
  });
});
