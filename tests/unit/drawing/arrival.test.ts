import { describe, expect, it } from 'vitest';
import { arrivalOf } from '../../../src/drawing/arrival.ts';

describe('arrivalOf', () => {
  it('ends the line under the arrowhead and points it the way the line goes', () => {
    const { line, tip, angle } = arrivalOf([
      { x: 0, y: 100 },
      { x: 0, y: 0 },
    ]);
    expect(tip).toEqual({ x: 0, y: 0 });
    expect(angle).toBe(-90);
    expect(line.at(-1)).toEqual({ x: 0, y: 8 });
  });

  it('does not turn a last segment shorter than the arrowhead around', () => {
    const { line } = arrivalOf([
      { x: 0, y: 0 },
      { x: 3, y: 0 },
    ]);
    expect(line.at(-1)).toEqual({ x: 0, y: 0 });
  });
});
