import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperSheetsOf } from '../../../src/drawing/paper-sheets.ts';
import type { PlacedBody, Placement } from '../../../src/layout/placement.ts';

/** Cards in rows, some of them long. */
const gridOf = (columns: number, rows: number, widths: readonly number[]): Placement => {
  const bodies = Array.from({ length: columns * rows }, (_, index): PlacedBody => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return {
      id: `b${index}`,
      lane: 'l',
      x: 10 + column * 260,
      y: 10 + row * 110,
      width: widths[index % widths.length] ?? 120,
      height: 60,
      captionLines: ['kind'],
      nameLines: ['name'],
    };
  });
  return {
    width: columns * 260,
    height: rows * 110,
    lanes: [],
    bodies,
    relations: [],
    method: 'grid',
  };
};

/** The smallest letters of such a picture, in points. */
const points = (scale: number) => (12 * scale * 72) / 96;

describe('a picture on paper', () => {
  it('is on one sheet, as it lies or stands, where it can be read there', () => {
    expect(paperSheetsOf(gridOf(4, 3, [120]))).toMatchObject({ turn: 'landscape' });
    expect(paperSheetsOf(gridOf(2, 7, [120]))).toMatchObject({ turn: 'portrait' });
    expect(paperSheetsOf(gridOf(2, 7, [120])).parts).toHaveLength(1);
  });

  it('goes on over sheets with letters of 8 pt, and has every card whole on one of them', () => {
    const sizes = fc.integer({ min: 1, max: 12 });
    const widths = fc.array(fc.integer({ min: 80, max: 230 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, sizes, widths, (columns, rows, wide) => {
        const placement = gridOf(columns, rows, wide);
        const { scale, parts } = paperSheetsOf(placement);
        expect(points(scale)).toBeGreaterThanOrEqual(8 - 1e-9);
        for (const { x, y, width, height } of placement.bodies) {
          const isWhole = parts.some(
            (part) =>
              part.x <= x &&
              part.y <= y &&
              x + width <= part.x + part.width &&
              y + height <= part.y + part.height,
          );
          expect(isWhole).toBe(true);
        }
      }),
    );
  });

  it('is on one sheet, to look at from afar, where it would take more than anybody lays out', () => {
    expect(paperSheetsOf(gridOf(200, 200, [120])).parts).toHaveLength(1);
  });
});
