import { describe, expect, it } from 'vitest';
import { moveInGrid, typeNumber } from '../../../src/present/overview-moves.ts';

describe('the overview of scenes', () => {
  it.each([
    ['right', 4, 5],
    ['left', 4, 3],
    ['down', 4, 8],
    ['up', 4, 0],
    ['first', 4, 0],
    ['last', 4, 9],
    ['down', 7, null],
    ['up', 2, null],
    ['left', 0, null],
    ['right', 9, null],
  ] as const)('%s leads from %i to %s, in ten cells in rows of four', (move, at, to) => {
    expect(moveInGrid(move, at, 10, 4)).toBe(to);
  });

  it('finds a scene by the number that is typed', () => {
    const type = (digits: readonly number[]) =>
      digits.reduce((typed, digit) => typeNumber(typed, digit, 20), 0);
    expect(type([1])).toBe(1);
    expect(type([1, 4])).toBe(14);
    expect(type([1, 4, 2])).toBe(2);
    expect(type([3, 0])).toBe(0);
    expect(type([0, 7])).toBe(7);
  });
});
