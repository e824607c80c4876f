import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownLength } from '../../src/drawing/drawing.ts';
import { lineLook } from '../../src/drawing/look.ts';
import { wayOf } from '../../src/drawing/way-of.ts';
import { crowdInColumns } from '../../src/layout/crowd-in-columns.ts';
import { hangInTree } from '../../src/layout/hang-in-tree.ts';
import { isPlacementOf } from '../../src/layout/is-placement-of.ts';
import type { LayoutShape, Placement } from '../../src/layout/placement.ts';
import { SCREEN_KEYS } from '../../src/layout/screen-shape.ts';
import { twoColumns } from '../../src/layout/two-columns.ts';
import { measureQuality } from '../fixtures/measure-quality.ts';

const name = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom('Porte\u00adfeuille\u00adhouders\u00adoverleg', '😀'.repeat(20), 'w'.repeat(90)),
);

const shapeOf = (
  names: readonly string[],
  laneOf: (index: number) => number,
  ends: readonly (readonly [number, number])[],
  screen: LayoutShape['screen'],
): LayoutShape => {
  const lanes = [...new Set(names.map((_, index) => laneOf(index)))].sort();
  return {
    direction: 'UP',
    ...(screen ? { screen } : {}),
    lanes: lanes.map((lane) => ({ id: `l${lane}`, label: `Laag ${lane}` })),
    bodies: names.map((own, index) => ({
      id: `b${index}`,
      lane: `l${laneOf(index)}`,
      caption: 'Overleg',
      name: own,
      parts: [],
      ...(index % 5 === 0 ? { isFolded: true as const } : {}),
    })),
    relations: ends.map(([from, to], index) => ({
      id: `r${index}`,
      from: `b${from}`,
      to: `b${to}`,
      label: 'Adviseert',
    })),
  };
};

const screens = fc.constantFrom(...SCREEN_KEYS);

/** Forests: each body hangs under one that comes before it, or under none; lines run up or down. */
const forests = fc
  .record({
    names: fc.array(name, { minLength: 2, maxLength: 40 }),
    under: fc.array(fc.option(fc.nat(), { freq: 6 }), { minLength: 40, maxLength: 40 }),
    isDown: fc.boolean(),
    screen: screens,
  })
  .map(({ names, under, isDown, screen }) => {
    const ends = names.flatMap((_, index): (readonly [number, number])[] => {
      const parent = under[index];
      if (index === 0 || (parent === null && index > 1)) return [];
      const above = (parent ?? 0) % index;
      return [isDown ? [above, index] : [index, above]];
    });
    return shapeOf(names, (index) => index % 3, ends, screen);
  });

const twoSided = fc
  .record({
    left: fc.array(name, { minLength: 4, maxLength: 20 }),
    right: fc.array(name, { minLength: 4, maxLength: 12 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 12, maxLength: 50 }),
    screen: screens,
  })
  .map(({ left, right, ends, screen }) =>
    shapeOf(
      [...left, ...right],
      (index) => (index < left.length ? 0 : 1),
      ends.map(([a, b, isBack]) => {
        const [from, to] = [a % left.length, left.length + (b % right.length)];
        return isBack ? ([to, from] as const) : ([from, to] as const);
      }),
      screen,
    ),
  );

const loose = fc
  .record({ names: fc.array(name, { minLength: 1, maxLength: 60 }), screen: screens })
  .map(({ names, screen }) => shapeOf(names, (index) => index % 3, [], screen));

const whole = (shape: LayoutShape, placement: Placement | null): Placement => {
  if (placement === null) throw new Error('It is for this shape');
  expect(isPlacementOf(shape, placement)).toBe(true);
  for (const { x, y, width, height } of placement.bodies) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(placement.width + 0.5);
    expect(y + height).toBeLessThanOrEqual(placement.height + 0.5);
  }
  const { missing, overlappingBodies, linesThroughBodies, looseEnds } = measureQuality(
    shape,
    placement,
  );
  expect({ missing, overlappingBodies, looseEnds }).toEqual({
    missing: 0,
    overlappingBodies: 0,
    looseEnds: 0,
  });
  if (placement.method !== 'columns') expect(linesThroughBodies).toBe(0);
  return placement;
};

const INFERRED = {
  evidence: 'inferred',
  selected: false,
  bears: false,
  dimmed: false,
  travelled: null,
} as const;
const STYLE = { colour: 'blue', dash: 'solid', arrowhead: 'filled' } as const;

describe('a tree with hanging leaves', () => {
  it('draws the lines of one parent from there on, alike: their dashes fall on each other', () => {
    fc.assert(
      fc.property(forests, (shape) => {
        const { relations } = whole(shape, hangInTree(shape));
        const begun = new Map<string, string>();
        shape.relations.forEach(({ from, to }, index) => {
          const placed = relations[index];
          if (placed === undefined) throw new Error('Each relation is placed');
          const parent = placed.trunk === 'start' ? from : to;
          const { dash } = lineLook(STYLE, INFERRED, ownLength(placed));
          const drawn = `${dash} ${/^M[^hvlq]*/.exec(wayOf(placed).stroke)?.[0]}`;
          expect(begun.get(parent) ?? drawn).toBe(drawn);
          begun.set(parent, drawn);
        });
      }),
    );
  });

  it('has every body once, none over another, and no line through one', () => {
    fc.assert(
      fc.property(forests, (shape) => {
        const placement = whole(shape, hangInTree(shape));
        expect(measureQuality(shape, placement).slantedSegments).toBe(0);
        expect(hangInTree(structuredClone(shape))).toEqual(placement);
      }),
      { numRuns: 60 },
    );
  });

  it('is for no shape with a circle in it', () => {
    const circle = shapeOf(
      ['A', 'B', 'C'],
      () => 0,
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      'wide',
    );
    expect(hangInTree(circle)).toBeNull();
  });
});

describe('two columns', () => {
  it('have every body once in its own lane, and curves from card to card', () => {
    fc.assert(
      fc.property(twoSided, (shape) => {
        const placement = whole(shape, twoColumns(shape));
        expect(measureQuality(shape, placement).bodiesOutsideTheirLane).toBe(0);
        expect(twoColumns(structuredClone(shape))).toEqual(placement);
        const onlyFirstLane = { ...shape, bodies: shape.bodies.slice(0, 3), relations: [] };
        expect(twoColumns(onlyFirstLane)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

describe('a crowd in columns', () => {
  it('keeps the order of the file in every lane, row by row', () => {
    fc.assert(
      fc.property(loose, (shape) => {
        const placement = whole(shape, crowdInColumns(shape));
        const { bodiesOutsideTheirLane, lanesOutOfOrder } = measureQuality(shape, placement);
        expect({ bodiesOutsideTheirLane, lanesOutOfOrder }).toEqual({
          bodiesOutsideTheirLane: 0,
          lanesOutOfOrder: 0,
        });
        for (const lane of shape.lanes) {
          const own = placement.bodies.filter((body) => body.lane === lane.id);
          const read = own.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ id }) => id);
          expect(read).toEqual(own.map(({ id }) => id));
        }
        expect(crowdInColumns(structuredClone(shape))).toEqual(placement);
      }),
      { numRuns: 40 },
    );
  });
});
