import { describe, expect, it } from 'vitest';
import { type Detail, detailAt } from '../../../src/drawing/detail.ts';
import { FIT } from '../../../src/drawing/fit.ts';

const walk = (zooms: readonly number[], from: Detail): Detail =>
  zooms.reduce<Detail>((present, zoom) => detailAt(zoom, present), from);

describe('detailAt', () => {
  it('goes from names to initials to blocks and back', () => {
    expect(walk([0.3], 'names')).toBe('initials');
    expect(walk([0.1], 'names')).toBe('blocks');
    expect(walk([0.1, 0.3], 'names')).toBe('initials');
    expect(walk([0.1, 0.6], 'names')).toBe('names');
  });

  it('is names wherever a phone can read them', () => {
    expect(detailAt(FIT.readable, 'blocks')).toBe('names');
  });

  it('does not flicker for a hand that wavers around a border', () => {
    for (const border of [0.46, 0.22]) {
      const down = detailAt(border * 0.92, 'names');
      expect(walk([border * 0.99, border * 0.97, border * 0.99], down)).toBe(down);
      const up = detailAt(border * 1.01, 'blocks');
      expect(walk([border * 0.99, border * 0.97, border * 0.99], up)).toBe(up);
    }
  });
});
