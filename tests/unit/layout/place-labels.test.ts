import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/layout/place-labels.ts';
import type { LayoutShape, PlacedBody, PlacedLabel } from '../../../src/layout/placement.ts';

/** Where the word of an inferred line stands that runs up between two cards, so far apart and so wide. */
const wordBetween = (gap: number, width: number): PlacedLabel | null | undefined => {
  const card = (id: string, y: number): PlacedBody => ({
    id,
    lane: 'l',
    x: 0,
    y,
    width,
    height: 40,
    captionLines: [],
    nameLines: [id],
  });
  const shape: LayoutShape = {
    direction: 'UP',
    lanes: [{ id: 'l', label: '' }],
    bodies: ['above', 'below'].map((id) => ({ id, lane: 'l', caption: '', name: id, parts: [] })),
    relations: [
      { id: 'r', from: 'below', to: 'above', label: 'Adviseert', remark: 'afgeleid' },
      // What stands left and right of it, as far as the cards reach.
      ...['left', 'right'].map((id) => ({ id, from: 'below', to: 'above', label: '' })),
    ],
  };
  const upright = (id: string, x: number) => ({
    id,
    points: [
      { x, y: 40 + gap },
      { x, y: 40 },
    ],
    label: null,
  });
  const lines = [upright('r', width / 2), upright('left', 0), upright('right', width)];
  return placeLabels(shape, lines, [card('above', 0), card('below', 40 + gap)], [])[0]?.label;
};

describe('what is remarked of a line', () => {
  it('stands under its word', () => {
    expect(wordBetween(60, 300)?.remark).toBe('under');
  });

  it('stands behind its word where there is no room under it', () => {
    expect(wordBetween(24, 300)?.remark).toBe('behind');
  });

  it('is left out where there is room for the word alone', () => {
    const label = wordBetween(24, 150);
    expect(label).not.toBeNull();
    expect(label?.remark).toBeUndefined();
  });
});
