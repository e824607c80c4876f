import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OF_A_LIST, portionOfTable, windowOf } from '../../../src/model/window-of.ts';

const { whole: WHOLE_UP_TO, block: BLOCK } = OF_A_LIST;
const HEIGHT = 40;
const even = () => BLOCK * HEIGHT;

describe('what is drawn of a list', () => {
  it('is all of it up to some hundreds', () => {
    const extent = { ...OF_A_LIST, heightOf: even, top: 5_000, bottom: 5_001 };
    expect(windowOf({ ...extent, count: 0 })).toEqual({ from: 0, to: 0, before: 0, after: 0 });
    const whole = { from: 0, to: WHOLE_UP_TO, before: 0, after: 0 };
    expect(windowOf({ ...extent, count: WHOLE_UP_TO })).toEqual(whole);
  });

  it('is what lies in sight, in whole blocks, with room for the rest', () => {
    const drawn = windowOf({
      ...OF_A_LIST,
      count: 3_000,
      heightOf: even,
      top: 5_000,
      bottom: 6_000,
    });
    expect(drawn).toEqual({ from: 120, to: 180, before: 4_800, after: 47 * 2_400 });
  });

  it('is never nothing, however far it was scrolled', () => {
    const extent = { ...OF_A_LIST, count: 301, heightOf: even };
    expect(windowOf({ ...extent, top: 1e9, bottom: 2e9 })).toMatchObject({ from: 300, to: 301 });
    expect(windowOf({ ...extent, top: -2e9, bottom: -1e9 })).toMatchObject({ from: 0, to: BLOCK });
  });

  it('leaves the list as high as it was, and covers what is asked for', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 6, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.nat(100_000), fc.nat(3_000), (blocks, top, room) => {
        const heightOf = (block: number) => blocks[block] ?? 0;
        const total = blocks.reduce((sum, height) => sum + height, 0);
        const bottom = top + room;
        const drawn = windowOf({
          ...OF_A_LIST,
          count: blocks.length * BLOCK,
          heightOf,
          top,
          bottom,
        });
        const inside = blocks
          .slice(drawn.from / BLOCK, drawn.to / BLOCK)
          .reduce((sum, height) => sum + height, 0);
        expect(drawn.before + inside + drawn.after).toBe(total);
        if (bottom > total) return;
        expect(drawn.before).toBeLessThanOrEqual(top);
        expect(drawn.before + inside).toBeGreaterThanOrEqual(bottom);
      }),
    );
  });
});

describe('what is drawn of a table', () => {
  it('is as many cells, however many of them are in a row', () => {
    for (const columns of [9, 20, 60]) {
      const { whole, block } = portionOfTable(columns);
      expect(whole * columns).toBeLessThanOrEqual(2_000);
      expect(whole * columns).toBeGreaterThan(2_000 - columns);
      expect(block * columns).toBeLessThanOrEqual(300);
      expect(block).toBeGreaterThan(0);
    }
  });

  it('is at least a row, and no more rows than a list has entries', () => {
    expect(portionOfTable(0)).toMatchObject({ whole: WHOLE_UP_TO, block: BLOCK });
    expect(portionOfTable(5)).toMatchObject({ whole: WHOLE_UP_TO, block: BLOCK });
    expect(portionOfTable(100_000)).toMatchObject({ whole: 1, block: 1 });
  });
});
