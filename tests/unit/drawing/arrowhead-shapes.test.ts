import { describe, expect, it } from 'vitest';
import { arrowheadPath } from '../../../src/drawing/arrowhead-shapes.ts';

describe('the path of an arrowhead', () => {
  it('starts at the tip and points the way the line goes', () => {
    expect(arrowheadPath('arrow', { x: 10, y: 20 }, 0)).toBe('M10,20l-9,-4.5l0,9z');
    expect(arrowheadPath('arrow', { x: 10, y: 20 }, 90)).toBe('M10,20l4.5,-9l-9,0z');
    expect(arrowheadPath('arrow', { x: 10, y: 20 }, -90)).toBe('M10,20l-4.5,9l9,0z');
  });

  it('turns a circle with its line', () => {
    expect(arrowheadPath('ring', { x: 0, y: 0 }, 180)).toMatch(
      /^M0,0m0\.8,-?0a4,4 0 1 1 8,-?0a4,4 0 1 1 -8,-?0z$/,
    );
  });
});
