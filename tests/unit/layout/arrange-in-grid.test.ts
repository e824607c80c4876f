import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeInGrid } from '../../../src/layout/arrange-in-grid.ts';
import { type LayoutShape, placesIn } from '../../../src/layout/placement.ts';
import { SCREEN_KEYS } from '../../../src/layout/screen-shape.ts';
import { measureQuality } from '../../fixtures/measure-quality.ts';

const shapeOf = (
  laneOf: readonly number[],
  ends: readonly (readonly [number, number])[],
  screen: LayoutShape['screen'] = 'wide',
): LayoutShape => ({
  direction: 'UP',
  screen,
  lanes: [...new Set(laneOf)].sort().map((lane) => ({ id: `l${lane}`, label: `Laag ${lane}` })),
  bodies: laneOf.map((lane, index) => ({
    id: `b${index}`,
    lane: `l${lane}`,
    caption: '',
    name: `Overleg ${index}`,
    parts: [],
  })),
  relations: ends.map(([from, to], index) => ({
    id: `r${index}`,
    from: `b${from}`,
    to: `b${to}`,
    label: 'Adviseert',
  })),
});

const shapes = fc
  .record({
    laneOf: fc.array(fc.nat(2), { minLength: 1, maxLength: 9 }),
    ends: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 10 }),
    screen: fc.constantFrom(...SCREEN_KEYS),
  })
  .map(({ laneOf, ends, screen }) => {
    const within = ends.map(([a, b]) => [a % laneOf.length, b % laneOf.length] as const);
    return shapeOf(
      laneOf,
      within.filter(([a, b]) => a !== b),
      screen,
    );
  });

describe('a small shape on a grid', () => {
  it('is whole: no card over another, no line through one, each line from card to card', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const placement = arrangeInGrid(shape, null);
        if (placement === null) return;
        const { crossings, labelsLost, ...faults } = measureQuality(shape, placement);
        expect(Object.entries(faults).filter(([, count]) => count > 0)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('is the same each time', () => {
    const shape = shapeOf(
      [0, 1, 1, 1, 2],
      [
        [0, 1],
        [1, 2],
        [3, 1],
        [4, 3],
      ],
    );
    expect(arrangeInGrid(shape, null)).toEqual(arrangeInGrid(shape, null));
  });

  it('keeps bodies left and right of each other as they were', () => {
    const shape = shapeOf(
      [0, 0, 0],
      [
        [0, 1],
        [1, 2],
      ],
    );
    const before = new Map(
      ['b2', 'b1', 'b0'].map((id, index) => [id, { x: index * 200, y: 0, width: 100, height: 40 }]),
    );
    const placement = arrangeInGrid(shape, before);
    const places = placement === null ? null : placesIn(placement);
    const x = (id: string) => places?.get(id)?.x ?? Number.NaN;
    expect(x('b2')).toBeLessThanOrEqual(x('b1'));
    expect(x('b1')).toBeLessThanOrEqual(x('b0'));
  });

  it('ends, for the largest shape that it takes, and takes no larger', () => {
    const laneOf = Array.from({ length: 24 }, (_, index) => index % 3);
    const ends = Array.from({ length: 40 }, (_, index): [number, number] => [
      index % 24,
      (index * 7 + 5) % 24,
    ]);
    const within = ends.filter(([a, b]) => a !== b);
    expect(() => arrangeInGrid(shapeOf(laneOf, within), null)).not.toThrow();
    expect(arrangeInGrid(shapeOf([...laneOf, 0], []), null)).toBeNull();
  }, 60_000);
});
