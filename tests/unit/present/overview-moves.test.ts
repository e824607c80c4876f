import { describe, expect, it } from 'vitest';
import { moveInGrid, typeNumber } from '../../../src/present/overview-moves.ts';

describe('the overview of scenes', () => {
  it.each([
    ['ArrowRight', 4, 5],
    ['ArrowLeft', 4, 3],
    ['ArrowDown', 4, 8],
    ['ArrowUp', 4, 0],
    ['Home', 4, 0],
    ['End', 4, 9],
    ['ArrowDown', 7, null],
    ['ArrowUp', 2, null],
    ['ArrowLeft', 0, null],
    ['ArrowRight', 9, null],
    ['a', 4, null],
  ])('%s leads from %i to %s, in ten cells in rows of four', (key, at, to) => {
    expect(moveInGrid(key, at, 10, 4)).toBe(to);
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
