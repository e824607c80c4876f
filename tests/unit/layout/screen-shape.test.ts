import { describe, expect, it } from 'vitest';
import { type WindowShape, windowShape } from '../../../src/layout/screen-shape.ts';

describe('the shape of a window', () => {
  it('is upright or lying as it opens', () => {
    expect(windowShape({ width: 390, height: 844 }, null)).toBe('tall');
    expect(windowShape({ width: 844, height: 390 }, null)).toBe('wide');
  });

  it('changes when a phone is turned, and not with its keyboard', () => {
    expect(windowShape({ width: 844, height: 390 }, 'tall')).toBe('wide');
    expect(windowShape({ width: 390, height: 844 }, 'wide')).toBe('tall');
    expect(windowShape({ width: 390, height: 380 }, 'tall')).toBe('tall');
  });

  it('changes once at most while a window is dragged to and fro around a square', () => {
    let shape: WindowShape = windowShape({ width: 900, height: 800 }, null);
    let changes = 0;
    for (const width of [820, 790, 805, 780, 810, 700, 820, 790, 850, 700]) {
      const next = windowShape({ width, height: 800 }, shape);
      if (next !== shape) changes++;
      shape = next;
    }
    expect(changes).toBe(0);
  });
});
