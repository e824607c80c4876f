import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPlaces } from '../../../../src/diagram/far/place-index.ts';
import { boxAround, segmentsOf } from '../../../../src/layout/geometry.ts';
import type { Box, PlacedBody, Placement } from '../../../../src/layout/placement.ts';

const body = (id: string, box: Box, parent?: string): PlacedBody => ({
  id,
  lane: 'lane',
  captionLines: [],
  nameLines: [id],
  ...box,
  ...(parent === undefined ? {} : { parent }),
});
const placed = (
  bodies: readonly PlacedBody[],
  relations: Placement['relations'] = [],
): Placement => ({ width: 1000, height: 1000, lanes: [], bodies, relations, method: 'elk' });

const number = fc.integer({ min: 0, max: 1000 });
const box = fc.record({ x: number, y: number, width: number, height: number });
const touches = (a: Box, b: Box) =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

describe('within', () => {
  it('finds what going through everything finds: bodies by their box, lines by their way', () => {
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 40 }),
        fc.array(fc.array(fc.record({ x: number, y: number }), { minLength: 2, maxLength: 6 }), {
          maxLength: 30,
        }),
        box,
        (boxes, ways, sight) => {
          const bodies = boxes.map((one, index) => body(`b${index}`, one));
          const relations = ways.map((points, index) => ({ id: `r${index}`, points, label: null }));
          const found = indexPlaces(placed(bodies, relations)).within(sight);
          const expected = bodies.filter((one) => touches(one, sight)).map(({ id }) => id);
          expect([...found.bodies].sort()).toEqual(expected.sort());
          const lines = relations
            .filter(({ points }) =>
              segmentsOf(points).some((segment) => touches(boxAround(segment), sight)),
            )
            .map(({ id }) => id);
          expect([...found.relations].sort()).toEqual(lines.sort());
        },
      ),
    );
  });

  it('leaves out a line that only turns around what is on screen', () => {
    const corner = [
      { x: 0, y: 900 },
      { x: 0, y: 0 },
      { x: 900, y: 0 },
    ];
    const { within } = indexPlaces(placed([], [{ id: 'r', points: corner, label: null }]));
    expect(within({ x: 300, y: 300, width: 200, height: 200 }).relations.size).toBe(0);
  });
});

describe('at', () => {
  const bodies = [
    body('box', { x: 100, y: 100, width: 300, height: 200 }),
    body('part', { x: 120, y: 150, width: 80, height: 30 }, 'box'),
  ];
  const line = {
    id: 'line',
    points: [
      { x: 50, y: 0 },
      { x: 50, y: 500 },
    ],
    label: null,
  };
  const index = indexPlaces(placed(bodies, [line]));
  const at = (x: number, y: number, reach = 12) => index.at({ x, y }, reach, () => true);

  it('is the innermost body', () => {
    expect(at(130, 160)).toBe('part');
    expect(at(300, 250)).toBe('box');
  });

  it('is the nearest line within reach where there is no body', () => {
    expect(at(58, 250)).toBe('line');
    expect(at(70, 250)).toBeNull();
    expect(at(70, 250, 30)).toBe('line');
    expect(at(50, 540)).toBeNull();
  });

  it('is nothing that is not drawn', () => {
    expect(index.at({ x: 50, y: 250 }, 12, (id) => id !== 'line')).toBeNull();
    expect(indexPlaces(placed([])).at({ x: 0, y: 0 }, 12, () => true)).toBeNull();
  });
});
