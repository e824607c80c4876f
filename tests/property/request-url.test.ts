import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REQUEST_PARAMETERS } from '../../src/address/parameters.ts';
import { patchRequest, readRequest, writeRequest } from '../../src/address/request-url.ts';
import { PLAIN_REQUEST, THEMES } from '../../src/perspective/request.ts';

const NO_PAGE = { view: null };
const PARAMETERS = Object.values(REQUEST_PARAMETERS);

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

/** Texts of which each kind of value has some for it, so that no parameter has to be named here. */
const textFor = (words: readonly string[]) =>
  fc.oneof(
    ...(words.length > 0 ? [fc.constantFrom(...words)] : []),
    id,
    fc.integer({ min: 1, max: 9 }).map(String),
    fc.array(id, { minLength: 1, maxLength: 5 }).map((ids) => ids.join(',')),
    fc.tuple(id, id).map((ends) => ends.join('~')),
    fc.constantFrom('', ',', '~', '0', '007', 'x'.repeat(2_001)),
    fc.string({ unit: 'binary', maxLength: 9 }).map((text) => text.toWellFormed()),
  );

/** Parameters by their names, with texts that they may take and texts that they may not. */
const said: fc.Arbitrary<ReadonlyMap<string, string>> = fc
  .record(
    Object.fromEntries(PARAMETERS.map(({ name, value }) => [name, textFor(value.words ?? [])])),
    { requiredKeys: [] },
  )
  .map((texts) => new Map(Object.entries(texts as Readonly<Record<string, string>>)));

const page = fc.record({ view: fc.option(fc.constantFrom('raad', 'structuur')) });

const queryOf = (texts: ReadonlyMap<string, string>) => `?${new URLSearchParams([...texts])}`;

const request = said.map((texts) => readRequest(queryOf(texts), NO_PAGE).value);

describe('the address', () => {
  it('read after it was written asks for the same, on any page', () => {
    fc.assert(
      fc.property(request, page, (asked, at) => {
        // A page that is asked for no view shows its own.
        const view = asked.view ?? (asked.story === null ? at.view : null);
        const { value, notices } = readRequest(writeRequest({ ...asked, view }, '', at), at);
        expect(value).toEqual({ ...asked, view });
        expect(notices).toEqual([]);
      }),
    );
  });

  it('is tried here with every parameter said', () => {
    const asked = fc.sample(request, 1_000);
    const untried = Object.entries(PLAIN_REQUEST).filter(([field, plain]) =>
      asked.every((one) => one[field as keyof typeof one] === plain),
    );
    expect(untried).toEqual([]);
  });

  it('changed by names asks for what its text would, changed in the same places', () => {
    const changes = fc.tuple(said, fc.array(fc.constantFrom(...PARAMETERS.map((p) => p.name))));
    fc.assert(
      fc.property(request, changes, page, (asked, [texts, taken], at) => {
        const query = new URLSearchParams(writeRequest(asked, '', at));
        const changed = new Map([...texts, ...taken.map((name) => [name, null] as const)]);
        for (const [name, text] of changed) {
          if (text === null) query.delete(name);
          else query.set(name, text);
        }
        expect(patchRequest(asked, changed, at)).toEqual(readRequest(`?${query}`, at));
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
          expect(THEMES).toContain(readRequest(search, NO_PAGE).value.theme);
        }
      }),
    );
  });

  it('of a hundred thousand letters is read, and asks for nothing', () => {
    const plain = readRequest('', NO_PAGE).value;
    for (const { name } of PARAMETERS) {
      for (const long of ['a'.repeat(100_000), 'a,'.repeat(50_000), '9'.repeat(100_000)]) {
        expect(readRequest(`?${name}=${long}`, NO_PAGE).value, name).toEqual(plain);
      }
    }
  });

  it('keeps parameters of others', () => {
    const written = writeRequest(readRequest('?lang=en', NO_PAGE).value, '?utm=x&lang=en', NO_PAGE);
    expect(new URLSearchParams(written).get('utm')).toBe('x');
  });
});
