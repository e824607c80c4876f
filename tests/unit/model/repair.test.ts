import { describe, expect, it } from 'vitest';
import { applyRepairs } from '../../../src/model/repair.ts';
import { reviewGraph } from '../../../src/model/review.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const repaired = (text: string) => {
  const parsed = reviewGraph(text);
  const faults = parsed.ok ? [...parsed.omissions, ...parsed.warnings] : parsed.faults;
  const repairs = faults.flatMap(({ repair }) => (repair === undefined ? [] : [repair]));
  return { file: applyRepairs(JSON.parse(text), repairs), count: repairs.length };
};

describe('the repairs that a review proposes', () => {
  const sound = JSON.stringify(smallGraphFile());

  it.each([
    ['a capital in an id', sound.replaceAll('"to":"board"', '"to":"Board"')],
    ['a quote in other case and dashes', sound.replaceAll('"quote":"board"', '"quote":"BOARD"')],
    ['a member of itself', sound.replace('"member":"towns"', '"member":"office"')],
    ['a number as text', sound.replace('"place":1,"quote":"office"', '"place":1,"quote":"OFFICE"')],
    ['a style nearly spelled', sound.replace('"style":"sand"', '"style":"sandy"')],
  ])('mend %s', (_, text) => {
    expect(text).not.toBe(sound);
    const { file, count } = repaired(text);
    expect(count).toBeGreaterThan(0);
    const after = reviewGraph(JSON.stringify(file));
    expect(after.ok ? after.omissions : after.faults).toEqual([]);
  });

  it('leave the given file as it is', () => {
    const file = { bodies: [{ id: 'a' }, { id: 'b' }] };
    const before = structuredClone(file);
    expect(applyRepairs(file, [[{ path: ['bodies', 0] }], [{ path: ['bodies', 1] }]])).toEqual({
      bodies: [],
    });
    expect(file).toEqual(before);
  });

  it('never reach what is not in the file', () => {
    const file = applyRepairs({}, [[{ path: ['__proto__', 'polluted'], value: true }]]);
    expect(Reflect.has({}, 'polluted')).toBe(false);
    expect(file).toEqual({});
  });
});

describe('a file with repairs made', () => {
  const file = { a: 1, list: ['x', 'y', 'z'], b: { c: null, d: 'text' } };
  const put = (value: unknown, ...path: (string | number)[]) => [{ path, value }];
  const drop = (...path: (string | number)[]) => [{ path }];

  it.each([
    ['nothing', [], file],
    ['a value put in its place', [put(2, 'a')], { ...file, a: 2 }],
    ['a value put where there is none', [put(2, 'e')], { ...file, e: 2 }],
    ['a value put in an object', [put(2, 'b', 'c')], { ...file, b: { c: 2, d: 'text' } }],
    ['nothing put for something', [put(undefined, 'a')], { ...file, a: undefined }],
    ['an item put', [put(2, 'list', 1)], { ...file, list: ['x', 2, 'z'] }],
    ['an item put at the end', [put(2, 'list', 3)], { ...file, list: ['x', 'y', 'z', 2] }],
    ['a value gone', [drop('a')], { list: file.list, b: file.b }],
    ['a value gone that is not there', [drop('e')], file],
    ['an item gone', [drop('list', 0)], { ...file, list: ['y', 'z'] }],
    [
      'an item gone that is told twice',
      [drop('list', 0), drop('list', 0)],
      { ...file, list: ['y', 'z'] },
    ],
    [
      'items gone, each that which was there',
      [drop('list', 0), drop('list', 2), drop('list', 1)],
      { ...file, list: [] },
    ],
    ['items gone, and one put', [drop('list', 0), put(2, 'list', 2)], { ...file, list: ['y', 2] }],
    ['what is in a text left alone', [put(2, 'b', 'd', 'e'), drop('b', 'd', 0)], file],
    ['what is in nothing left alone', [put(2, 'b', 'c', 'e')], file],
    ['what is nowhere left alone', [put(2, 'e', 'f'), put(2, 'list', 7, 'e')], file],
    ['all of it put', [put([1])], [1]],
    ['all of it put before what is in it', [put(2, 'a'), put({ b: 1 })], { b: 1, a: 2 }],
    ['all of it put, and one in it gone', [drop('a'), put({ a: 1, b: 1 })], { b: 1 }],
    ['all of it left where that should go', [drop()], file],
  ])('has %s', (_, repairs, mended) => {
    expect(applyRepairs(file, repairs)).toEqual(mended);
  });

  it('has its fields in their order', () => {
    const order = (...repairs: Parameters<typeof applyRepairs>[1]) =>
      Object.keys(Object(applyRepairs(file, repairs)));
    expect(order(put(2, 'a'), put(2, 'list'))).toEqual(['a', 'list', 'b']);
    expect(order(put(2, 'e'))).toEqual(['a', 'list', 'b', 'e']);
    expect(order(drop('list'))).toEqual(['a', 'b']);
  });

  it('has what is inside gone before what it is in, and lists apart', () => {
    const nested = { one: [['a', 'b'], ['c']], two: ['d', 'e'] };
    const gone = [drop('one', 0), drop('two', 0), drop('one', 0, 1), drop('one', 1, 0)];
    const orders = (left: typeof gone): (typeof gone)[] =>
      left.length === 0
        ? [[]]
        : left.flatMap((first) =>
            orders(left.filter((one) => one !== first)).map((rest) => [first, ...rest]),
          );
    for (const repairs of orders(gone)) {
      expect(applyRepairs(nested, repairs)).toEqual({ one: [[]], two: ['e'] });
    }
  });

  it.each([null, 'text', 7])('is as it was where it is %j', (value) => {
    expect(applyRepairs(value, [put(1, 'a')])).toBe(value);
  });
});

describe('a fault', () => {
  it('says what it is about by name, and its line', () => {
    const text = JSON.stringify(smallGraphFile(), null, 2).replace(
      '"lane": "bottom"',
      '"lane": "botom"',
    );
    const parsed = reviewGraph(text);
    const [fault] = parsed.ok ? [] : parsed.faults;
    expect(fault?.about).toBe('Bureau');
    expect(text.split('\n')[(fault?.line ?? 0) - 1]).toContain('"botom"');
  });
});
