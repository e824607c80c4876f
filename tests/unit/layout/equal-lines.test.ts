import { describe, expect, it } from 'vitest';
import { equalLines } from '../../../src/layout/equal-lines.ts';
import type { LayoutShape, PlacedBody, PlacedRelation } from '../../../src/layout/placement.ts';

/** What a line is told as; upwards unless it runs down. */
type Told = Partial<LayoutShape['relations'][number]> & { readonly isDown?: true };

/** One body above, and a line from each of those below it, from the left. */
const picture = (lines: readonly Told[]) => {
  const body = (id: string, x: number, y: number): PlacedBody => ({
    id,
    lane: 'l',
    x,
    y,
    width: 80,
    height: 40,
    captionLines: [],
    nameLines: [id],
  });
  const shape: LayoutShape = {
    direction: 'UP',
    lanes: [{ id: 'l', label: 'Laag' }],
    bodies: [],
    relations: lines.map(({ isDown, ...told }, index) => ({
      id: `r${index}`,
      label: 'Adviseert',
      ...(isDown ? { from: 'above', to: `b${index}` } : { from: `b${index}`, to: 'above' }),
      ...told,
    })),
  };
  const relations = lines.map((_, index): PlacedRelation => {
    const x = index * 100 + 40;
    const points = [
      { x, y: 100 },
      { x, y: 40 },
    ];
    return { id: `r${index}`, points, label: null };
  });
  const bodies = [
    body('above', 0, 0),
    ...lines.map((__, index) => body(`b${index}`, index * 100, 100)),
  ];
  return equalLines(shape, relations, bodies);
};

describe('equal lines in a row', () => {
  it('are those that stand beside each other between the same rows, from the left', () => {
    expect(picture([{}, {}, {}])).toEqual([[0, 1, 2]]);
    expect(picture([{}, {}, {}, {}])).toEqual([[0, 1, 2, 3]]);
  });

  it('are not so few that each is told as soon by itself', () => {
    expect(picture([{}, {}])).toEqual([]);
  });

  it('end where another line parts them', () => {
    expect(picture([{}, {}, { label: 'Stemt af met' }, {}, {}, {}])).toEqual([[3, 4, 5]]);
  });

  it.each([
    ['are told otherwise', { label: 'Vraagt advies aan' }],
    ['are inferred', { remark: 'afgeleid' }],
    ['point the other way', { isDown: true }],
    ['have the number of a step', { steps: '3' }],
    ['stand for several', { isMany: true }],
  ] as const)('are no row with those that %s', (_, other) => {
    expect(picture([{}, {}, other])).toEqual([]);
  });

  it('are no row of those that each have a number, or stand for several', () => {
    expect(picture([{ steps: '3' }, { steps: '3' }, { steps: '3' }])).toEqual([]);
    expect(picture([{ isMany: true }, { isMany: true }, { isMany: true }])).toEqual([]);
  });
});
