import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest, writeRequest } from '../../src/address/request-url.ts';
import { DIRECTIONS } from '../../src/model/neighbourhood.ts';
import {
  APPEARANCES,
  AUTOPLAY,
  HANDOUTS,
  MATRIX_COLUMNS,
  MAX_HOPS,
  type Request,
  THEMES,
} from '../../src/perspective/request.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

const request: fc.Arbitrary<Request> = fc.record({
  view: fc.option(id),
  select: fc.option(id),
  hops: fc.integer({ min: 1, max: MAX_HOPS }),
  direction: fc.constantFrom(...DIRECTIONS),
  route: fc.option(fc.record({ from: id, to: id })),
  step: fc.option(id),
  choices: fc.array(id, { maxLength: 5 }),
  lens: fc.option(id),
  role: fc.option(id),
  relations: fc.option(fc.uniqueArray(id, { maxLength: 5 })),
  statedOnly: fc.boolean(),
  folded: fc.uniqueArray(id, { maxLength: 3 }),
  unfolded: fc.uniqueArray(id, { maxLength: 3 }),
  everything: fc.boolean(),
  opened: fc.uniqueArray(id, { maxLength: 3 }),
  closed: fc.uniqueArray(id, { maxLength: 3 }),
  as: fc.constantFrom(...APPEARANCES),
  columns: fc.constantFrom(...MATRIX_COLUMNS),
  lang: fc.constantFrom('nl' as const, 'en' as const),
  tokens: fc.option(fc.stringMatching(/^[a-z]{1,8}:[0-9a-f]{6}$/)),
  theme: fc.constantFrom(...THEMES),
  story: fc.option(id),
  scene: fc.option(id),
  autoplay: fc.option(fc.integer({ min: AUTOPLAY.least, max: AUTOPLAY.most })),
  handout: fc.option(fc.constantFrom(...HANDOUTS)),
});

describe('the address', () => {
  it('read after it was written asks for the same, on any page', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const page = { view: null };
        const { value, notices } = readRequest(writeRequest(asked, '', page), page);
        expect(value).toEqual(asked);
        expect(notices).toEqual([]);
      }),
    );
  });

  it('of a page with its own view leaves that view out', () => {
    expect(writeRequest({ ...readRequest('', { view: 'raad' }).value }, '', { view: 'raad' })).toBe(
      '',
    );
  });

  it('is read without an exception, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (rubbish, query) => {
        for (const search of [rubbish, `?${query}`, `?select=${rubbish}&lang=${rubbish}`]) {
          expect(THEMES).toContain(readRequest(search, { view: null }).value.theme);
        }
      }),
    );
  });

  it('keeps parameters of others', () => {
    const written = writeRequest(readRequest('?lang=en', { view: null }).value, '?utm=x&lang=en', {
      view: null,
    });
    expect(new URLSearchParams(written).get('utm')).toBe('x');
  });
});
