import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineLook } from '../../../src/drawing/look.ts';

const style = fc.record({
  colour: fc.constantFrom('blue' as const, 'teal' as const),
  dash: fc.constantFrom(...(['solid', 'long', 'short', 'dot', 'dash-dot'] as const)),
  arrowhead: fc.constantFrom(
    ...(['filled', 'open', 'hollow', 'diamond', 'circle', 'bar'] as const),
  ),
});
const state = fc.record({
  evidence: fc.constantFrom('stated' as const, 'inferred' as const),
  selected: fc.boolean(),
  bears: fc.boolean(),
  dimmed: fc.boolean(),
  travelled: fc.constantFrom(null, 'now' as const, 'before' as const, 'off' as const),
});

describe('how a line looks', () => {
  it('is dashed if and only if it is inferred, whatever its type and state', () => {
    fc.assert(
      fc.property(
        style,
        state,
        fc.double({ min: 12, max: 2_000, noNaN: true }),
        (type, now, length) => {
          expect(lineLook(type, now, length).dash !== undefined).toBe(now.evidence === 'inferred');
        },
      ),
    );
  });

  it('begins and ends its dashes with a whole stroke, and has at least three', () => {
    fc.assert(
      fc.property(style, fc.double({ min: 12, max: 2_000, noNaN: true }), (type, length) => {
        const now = { selected: false, bears: false, dimmed: false, travelled: null } as const;
        const { dash } = lineLook(type, { ...now, evidence: 'inferred' }, length);
        const [stroke = 0, gap = 0] = (dash ?? '').split(' ').map(Number);
        const strokes = (length + gap) / (stroke + gap);
        expect(Math.round(strokes)).toBeGreaterThanOrEqual(3);
        // What is written is rounded to hundredths.
        expect(Math.abs(strokes - Math.round(strokes))).toBeLessThan(0.15);
      }),
    );
  });

  it('points where it goes, or has a ring where something sits', () => {
    fc.assert(
      fc.property(style, state, (type, now) => {
        expect(lineLook(type, now, 100).head).toBe(type.arrowhead === 'circle' ? 'ring' : 'arrow');
      }),
    );
  });
});
