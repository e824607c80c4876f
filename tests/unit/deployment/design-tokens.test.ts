import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, inkOn, readTokens } from '../../../src/deployment/design-tokens.ts';

const colour = fc.stringMatching(/^[0-9a-f]{6}$/);

describe('contrast', () => {
  it('is that of WCAG: 21 for black on white, 4.54 for #767676', () => {
    expect(contrastOf('000000', 'ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('767676', 'ffffff')).toBeCloseTo(4.54, 2);
  });

  it('of the ink that is chosen for a colour is never under 4.5', () => {
    fc.assert(
      fc.property(colour, (ground) => {
        expect(contrastOf(inkOn(ground), ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('the colours of a host', () => {
  it('are taken when text can be read in them', () => {
    expect(readTokens('accent:0B6E4F,page:#ffffff', 'light')).toMatchObject({
      tokens: { accent: '0b6e4f', page: 'ffffff' },
      refused: [],
    });
  });

  it('are refused when unknown, malformed or unreadable', () => {
    const { tokens, refused } = readTokens('ink:eeeeee,font:comic,accent:red,line:ffffff', 'light');
    expect(tokens).toEqual({ line: 'ffffff' });
    expect(refused).toEqual(['font:comic', 'accent:red', 'ink:eeeeee']);
  });

  it('never leave text that can not be read, whatever is asked', () => {
    fc.assert(
      fc.property(colour, colour, colour, colour, (page, surface, ink, accent) => {
        const asked = `page:${page},surface:${surface},ink:${ink},accent:${accent}`;
        const { tokens, chosen } = readTokens(asked, 'light');
        const { page: p = 'f6f4f1', surface: s = 'ffffff' } = tokens;
        const { ink: i = '1c1917', accent: a = '4c2a85' } = tokens;
        for (const [text, ground] of [
          [i, p],
          [i, s],
          [a, s],
          [a, chosen],
        ] as const) {
          expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });
});
