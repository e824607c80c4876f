import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/model/limits.ts';
import { placeOf } from '../../../src/model/place-of.ts';
import { readJson, tooLarge } from '../../../src/model/read-json.ts';

const refused = (text: string) => {
  const read = readJson(text);
  return read.ok ? null : { code: read.fault.code, ...read.fault.values };
};
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('JSON', () => {
  it.each([
    ['{"a": [1, null, "x"]}', { a: [1, null, 'x'] }],
    ['\ufeff{"a": 1}', { a: 1 }],
    ['"\ufeff"', '\ufeff'],
  ])('%j is read', (text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value });
  });

  it('may nest sixty-four deep, and no deeper', () => {
    expect(readJson(nested(64)).ok).toBe(true);
    expect(refused(nested(65))).toEqual({ code: 'too-deep', limit: '64' });
    expect(refused('{"a":'.repeat(65))).toEqual({ code: 'too-deep', limit: '64' });
  });

  it.each([
    ['beside each other', `[${'[],'.repeat(99)}${'{},'.repeat(99)}{}]`],
    ['in a text', `["${'['.repeat(99)}"]`],
    ['in a text after a quote in it', `["\\"${'['.repeat(99)}"]`],
  ])('has no depth of brackets %s', (_, text) => {
    expect(readJson(text).ok).toBe(true);
  });

  it.each([
    ['', { code: 'cut-off' }],
    ['{"a": [1', { code: 'cut-off' }],
    ['{"a": "Raa', { code: 'cut-off' }],
    ['{"a": tru', { code: 'cut-off' }],
    ['{"a": -', { code: 'cut-off' }],
    ['{"a": truth', { code: 'not-json', place: '1:7', found: 't' }],
    ['{"a": "Raa\nd"}', { code: 'not-json', place: '1:7', found: '"' }],
    ['{"a": oops}', { code: 'not-json', place: '1:7', found: 'o' }],
    ['{\n"a": 1 // the first\n}', { code: 'comment', place: '2:8', found: '/' }],
    ['{"a": 1 /* the first */}', { code: 'comment', place: '1:9', found: '/' }],
    ['{"a": 1 # the first\n}', { code: 'comment', place: '1:9', found: '#' }],
    ['{"a": o# }', { code: 'not-json', place: '1:7', found: 'o' }],
    ['{“a”: 1}', { code: 'wrong-quote', place: '1:2', found: '“' }],
    ["{'a': 1}", { code: 'wrong-quote', place: '1:2', found: "'" }],
    ["{a': 1}", { code: 'not-json', place: '1:2', found: 'a' }],
    ['{"a": 1,}', { code: 'trailing-comma', place: '1:9', found: '}' }],
    ['[1,\n  ]', { code: 'trailing-comma', place: '2:3', found: ']' }],
    ['[1, x]', { code: 'not-json', place: '1:5', found: 'x' }],
    ['[1,x]', { code: 'not-json', place: '1:4', found: 'x' }],
    ['{"a": 1]', { code: 'not-json', place: '1:8', found: ']' }],
    ['{"a, b": 1]', { code: 'not-json', place: '1:11', found: ']' }],
    [`{"a":${' '.repeat(2_000)}]`, { code: 'not-json', place: '1:2006', found: ']' }],
    ['naam;lid', { code: 'is-csv' }],
  ])('%j is refused as %j', (text, fault) => {
    expect(refused(text)).toEqual(fault);
  });
});

describe('what is refused', () => {
  it('is refused as a whole', () => {
    expect(readJson('{"a": oops}')).toMatchObject({
      ok: false,
      fault: { severity: 'error', subject: '$' },
    });
  });
});

describe('a file', () => {
  it('may have as many bytes as there can be, and no more', () => {
    const { fileBytes } = LIMITS;
    expect(tooLarge(fileBytes)).toBeNull();
    expect(tooLarge(fileBytes + 1)).toEqual({
      code: 'too-large',
      severity: 'error',
      subject: '$',
      values: { found: String(fileBytes + 1), limit: String(fileBytes) },
    });
  });

  it('is measured in bytes, of which a letter can have several', () => {
    const half = LIMITS.fileBytes / 2;
    expect(refused(`"${'é'.repeat(half)}"`)).toMatchObject({
      code: 'too-large',
      found: String(LIMITS.fileBytes + 2),
    });
  });
});

describe('a place in a text', () => {
  it.each([
    ['abc', 0, '1:1'],
    ['abc', 2, '1:3'],
    ['\nabc', 0, '1:1'],
    ['\nabc', 1, '2:1'],
    ['a\nb\nc', 1, '1:2'],
    ['a\nb\nc', 2, '2:1'],
    ['a\nb\nc', 4, '3:1'],
  ])('in %j at %d is %s', (text, offset, place) => {
    expect(placeOf(text, offset)).toBe(place);
  });
});
