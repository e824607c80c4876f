import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elkInProcess } from '../../src/layout/elk-node.ts';
import { isPlacementOf } from '../../src/layout/is-placement-of.ts';
import { layOutPlainly, layOutShape } from '../../src/layout/lay-out.ts';
import { measureText } from '../../src/layout/measure-text.ts';
import type { LayoutShape } from '../../src/layout/placement.ts';
import { shapeHash } from '../../src/layout/shape-hash.ts';
import { wrapText } from '../../src/layout/wrap-text.ts';
import { measureQuality } from '../fixtures/measure-quality.ts';

const name = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    'Porte\u00adfeuille\u00adhouders\u00adoverleg',
    '__proto__',
    '😀'.repeat(30),
    'w'.repeat(400),
  ),
);

/** Shapes with lanes, hubs, cycles, parallel relations, and bodies that no relation touches. */
const shapes: fc.Arbitrary<LayoutShape> = fc
  .record({
    direction: fc.constantFrom('UP' as const, 'DOWN' as const),
    laneOf: fc.array(fc.nat(2), { minLength: 1, maxLength: 12 }),
    names: fc.array(name, { minLength: 12, maxLength: 12 }),
    ends: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 16 }),
  })
  .map(({ direction, laneOf, names, ends }) => {
    const used = [...new Set(laneOf)].sort();
    return {
      direction,
      lanes: used.map((lane) => ({ id: `lane-${lane}`, label: `Lane ${lane}` })),
      bodies: laneOf.map((lane, index) => ({
        id: `body-${index}`,
        lane: `lane-${lane}`,
        caption: 'Overleg',
        name: names[index] ?? 'Body',
        parts: [],
      })),
      relations: ends
        .map(([a, b]) => [a % laneOf.length, b % laneOf.length] as const)
        .filter(([a, b]) => a !== b)
        .map(([from, to], index) => ({
          id: `relation-${index}`,
          from: `body-${from}`,
          to: `body-${to}`,
          label: 'Adviseert',
        })),
    };
  });

describe('laying out any shape', () => {
  it('places everything once, in bands in order, nothing over another', async () => {
    const elk = elkInProcess();
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const placement = await layOutShape(shape, elk);
        expect(isPlacementOf(shape, placement)).toBe(true);
        const { crossings, labelsLost, linesThroughBodies, ...faults } = measureQuality(
          shape,
          placement,
        );
        expect(Object.entries(faults).filter(([, count]) => count > 0)).toEqual([]);
        if (placement.method !== 'plain') expect(linesThroughBodies).toBe(0);
        expect(Number.isFinite(placement.width + placement.height)).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('keeps lanes and bodies in order when nothing else can be had', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const placement = layOutPlainly(shape);
        expect(isPlacementOf(shape, placement)).toBe(true);
        expect(placement.method).toBe('plain');
        const {
          missing,
          overlappingBodies,
          bodiesOutsideTheirLane,
          lanesOutOfOrder,
          slantedSegments,
        } = measureQuality(shape, placement);
        expect({
          missing,
          overlappingBodies,
          bodiesOutsideTheirLane,
          lanesOutOfOrder,
          slantedSegments,
        }).toEqual({
          missing: 0,
          overlappingBodies: 0,
          bodiesOutsideTheirLane: 0,
          lanesOutOfOrder: 0,
          slantedSegments: 0,
        });
      }),
    );
  });

  it('has one hash for one shape, and another for another name', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(shapeHash(structuredClone(shape))).toBe(shapeHash(shape));
        const renamed = {
          ...shape,
          bodies: shape.bodies.map((body, index) =>
            index === 0 ? { ...body, name: `${body.name}!` } : body,
          ),
        };
        expect(shapeHash(renamed)).not.toBe(shapeHash(shape));
      }),
    );
  });
});

describe('wrapping text', () => {
  const font = { size: 15, weight: 650 } as const;

  it('loses nothing, and no line is wider than asked', () => {
    fc.assert(
      fc.property(name, fc.integer({ min: 60, max: 200 }), (text, width) => {
        const lines = wrapText(text, font, width);
        for (const line of lines) expect(measureText(line, font)).toBeLessThanOrEqual(width);
        const bare = (words: string) => words.replace(/[\s\u00ad-]/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
      }),
    );
  });

  it('breaks a Dutch compound where it may be broken, with a hyphen', () => {
    expect(wrapText('Porte\u00adfeuille\u00adhouders\u00adoverleg', font, 120)).toEqual([
      'Portefeuille-',
      'houdersoverleg',
    ]);
  });
});
