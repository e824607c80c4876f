import { describe, expect, it } from 'vitest';
import { longestOf, portionAt, portionsOf } from '../../../src/present/points-in-sight.ts';

const points = (count: number, letters: number) =>
  Array.from({ length: count }, () => 'p'.repeat(letters));
const sizes = (given: readonly string[]) =>
  portionsOf('Een titel', 'Een zin.', given).map(({ from, to }) => to - from);

describe('the points of a scene that stand on the stage together', () => {
  it('are all of them as long as they leave the picture its room', () => {
    expect(sizes([])).toEqual([0]);
    expect(sizes(points(7, 30))).toEqual([7]);
    expect(sizes(points(8, 50))).toEqual([8]);
  });

  it('are portions of as many where there are more, or longer ones', () => {
    expect(sizes(points(12, 10))).toEqual([6, 6]);
    expect(sizes(points(12, 85))).toEqual([4, 4, 4]);
    expect(sizes(points(3, 900))).toEqual([1, 1, 1]);
  });

  it('are the portion of the point that was told last, and the first before any was', () => {
    const portions = portionsOf('Een titel', null, points(12, 10));
    expect([0, 1, 6].map((told) => portionAt(portions, told).from)).toEqual([0, 0, 0]);
    expect([7, 12].map((told) => portionAt(portions, told).from)).toEqual([6, 6]);
  });

  it('take the room of the longest portion, so that the picture stays where it is', () => {
    const given = [...points(8, 10), ...points(4, 40)];
    const portions = portionsOf('Een titel', null, given);
    expect(longestOf(portions, given)).toEqual(given.slice(6));
  });
});
