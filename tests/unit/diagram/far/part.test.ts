import { describe, expect, it } from 'vitest';
import {
  covers,
  inSight,
  isSharpAt,
  sharpPart,
  wholePart,
} from '../../../../src/diagram/far/part.ts';

const diagram = { width: 20_000, height: 8_000 };
const canvas = { width: 1000, height: 700 };
const camera = { x: -4000, y: -2000, zoom: 1 };

describe('the part that is drawn sharply', () => {
  const sight = inSight(camera, canvas);
  const part = sharpPart(sight, diagram, 2);

  it('holds what is on screen, and stays good while the camera pans a little', () => {
    expect(covers(part, sight, diagram)).toBe(true);
    const panned = inSight({ ...camera, x: camera.x - 300 }, canvas);
    expect(covers(part, panned, diagram)).toBe(true);
    const gone = inSight({ ...camera, x: camera.x - 700 }, canvas);
    expect(covers(part, gone, diagram)).toBe(false);
  });

  it('is as sharp as the screen, and no longer when the camera comes nearer', () => {
    expect(isSharpAt(part, 2)).toBe(true);
    expect(isSharpAt(part, 2.6)).toBe(false);
    expect(isSharpAt(part, 1.2)).toBe(false);
  });

  it('does not reach past the diagram, and covers what is left of it at an edge', () => {
    const corner = inSight({ x: 500, y: 300, zoom: 1 }, canvas);
    const atCorner = sharpPart(corner, diagram, 1);
    expect([atCorner.x, atCorner.y]).toEqual([0, 0]);
    expect(covers(atCorner, corner, diagram)).toBe(true);
  });
});

describe('a drawing', () => {
  it('takes a bounded number of pixels, also on a wall of screens', () => {
    const wall = { width: 7680, height: 4320 };
    for (const part of [
      wholePart(diagram, 3),
      sharpPart(inSight({ x: 0, y: 0, zoom: 1 }, wall), diagram, 3),
    ]) {
      expect(part.width * part.height * part.scale ** 2).toBeLessThanOrEqual(8_000_001);
    }
  });
});
