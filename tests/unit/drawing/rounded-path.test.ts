import { describe, expect, it } from 'vitest';
import { roundedPath } from '../../../src/drawing/rounded-path.ts';

describe('a rounded path', () => {
  it('keeps its ends, and rounds each corner by what its segments allow', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 0, y: 40 },
      { x: 6, y: 40 },
    ];
    expect(roundedPath(corner)).toBe('M0,0v37q0,3 3,3h3');
  });

  it('is a plain line without corners, and nothing without points', () => {
    expect(
      roundedPath([
        { x: 1, y: 2 },
        { x: 3, y: 2 },
      ]),
    ).toBe('M1,2h2');
    expect(roundedPath([])).toBe('');
  });
});
