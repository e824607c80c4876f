import { describe, expect, it } from 'vitest';
import { clearOfStacks } from '../../../src/drawing/clear-of-stacks.ts';
import { BEHIND_OFFSET } from '../../../src/drawing/look.ts';

const body = {
  id: 'towns',
  lane: 'top',
  x: 100,
  y: 0,
  width: 200,
  height: 60,
  captionLines: [],
  nameLines: ['Gemeenten'],
};
const line = (x: number, y: number) => ({
  id: 'line',
  points: [
    { x, y: y + 90 },
    { x, y },
  ],
  label: null,
});

describe('a line that comes to a body with a card behind it', () => {
  it('ends beside what sticks out of that, below and to the right', () => {
    expect(clearOfStacks(line(150, 60), undefined, body).points.at(-1)).toEqual({
      x: 150,
      y: 60 + BEHIND_OFFSET,
    });
    expect(clearOfStacks(line(300, 20), undefined, body).points.at(-1)).toEqual({
      x: 300 + BEHIND_OFFSET,
      y: 20,
    });
  });

  it('stays as it is above and to the left, and at a body without one', () => {
    expect(clearOfStacks(line(150, 0), undefined, body).points).toEqual(line(150, 0).points);
    const plain = line(150, 60);
    expect(clearOfStacks(plain, undefined, undefined)).toBe(plain);
  });

  it('is the same object each time', () => {
    const placed = line(150, 60);
    expect(clearOfStacks(placed, body, undefined)).toBe(clearOfStacks(placed, body, undefined));
  });
});
