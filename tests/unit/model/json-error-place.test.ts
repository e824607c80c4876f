import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorOffset } from '../../../src/model/json-error-place.ts';

describe('the place of an error in JSON', () => {
  it.each([
    ['{"a": oops}', 6],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['[1, 2', 5],
    ['', 0],
    ['{} x', 3],
    ['{"a": "b\n"}', 6],
    ['[1}', 2],
    ['[1], 2', 3],
    ['[1:2]', 2],
    ['[:1]', 1],
    ['[,1]', 1],
    ['{,}', 1],
    ['{"a",1}', 4],
    ['{"a":1]', 6],
    ['{"a":1,]', 7],
    ['[1,]', 3],
    ['{"a":}', 5],
    ['{} ]', 3],
    ['1 true', 2],
  ])('of %j is at %i', (text, offset) => {
    expect(jsonErrorOffset(text)).toBe(offset);
  });

  it('is the end of the text for every text that is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorOffset(text)).toBe(text.length);
      }),
    );
  });

  it('is found for every text that is not JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ minLength: 1 }), (text, at, rubbish) => {
        const place = at % (text.length + 1);
        const broken = text.slice(0, place) + rubbish + text.slice(place);
        try {
          JSON.parse(broken);
        } catch {
          expect(jsonErrorOffset(broken)).toBeLessThanOrEqual(broken.length);
          expect(jsonErrorOffset(broken)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('does not tire of a text of twenty million letters', () => {
    const long = `["${'x'.repeat(20_000_000)}`;
    expect(jsonErrorOffset(long)).toBe(1);
  });
});
