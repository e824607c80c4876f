import { describe, expect, it } from 'vitest';
import { keysOf, placed } from '../../../src/model/fault-places.ts';
import type { Fault } from '../../../src/model/report.ts';

const at = (subject: string): Fault => ({ code: 'blank', severity: 'error', subject, values: {} });

describe('the keys of a path', () => {
  it.each([
    ['$', []],
    ['$.meta', ['meta']],
    ['$.bodies[3].name', ['bodies', 3, 'name']],
    ['$.bodies[12]', ['bodies', 12]],
    ['$[0][10].a-b', [0, 10, 'a-b']],
    ['$.bodies[].name', ['bodies', 'name']],
  ])('%s are %j', (subject, keys) => {
    expect(keysOf(subject)).toEqual(keys);
  });
});

/** The line of each of these places in a text. */
const linesOf = (text: string, ...subjects: readonly string[]) =>
  placed(subjects.map(at), text, null).map(({ line }) => line);

describe('the line of a fault', () => {
  const TEXT = [
    '{',
    '  "meta": { "name": "}],{[", "a\\"b": 1,',
    '\t"la\\u0065st": [ 1.5e3, true,',
    '    null ] },\r',
    '',
    '  "bodies": [ [], {},',
    '    { "id": "a",',
    '      "name": "A" }, [ 1,',
    '    2 ]',
    '  ]',
    ', "end"',
    ':',
    '7 }',
  ].join('\n');

  it.each([
    ['$', 1],
    ['$.meta', 2],
    ['$.meta.name', 2],
    ['$.meta.a"b', 2],
    ['$.meta.laest', 3],
    ['$.meta.laest[1]', 3],
    ['$.meta.laest[2]', 4],
    ['$.bodies', 6],
    ['$.bodies[0]', 6],
    ['$.bodies[2]', 7],
    ['$.bodies[2].id', 7],
    ['$.bodies[2].name', 8],
    ['$.bodies[3][0]', 8],
    ['$.bodies[3][1]', 9],
    ['$.end', 13],
  ])('at %s is %i', (subject, line) => {
    expect(linesOf(TEXT, subject)).toEqual([line]);
  });

  it.each([
    ['a key', '$.bodies[2].lane', 7],
    ['a key in a key', '$.bodies[2].name.nl', 8],
    ['an item', '$.bodies[9]', 6],
    ['a list', '$.relations[0].from', 1],
    ['an item of what is no list', '$.meta.name[0]', 2],
  ])('about %s that is missing is that of what it is missing from', (_, subject, line) => {
    expect(linesOf(TEXT, subject)).toEqual([line]);
  });

  it('is found for each of several, in any order, also about one place', () => {
    const subjects = ['$.end', '$.bodies[2].name', '$.meta', '$.end', '$.bodies[2]'];
    expect(linesOf(TEXT, ...subjects)).toEqual([13, 8, 2, 13, 7]);
  });

  it.each([
    ['a word', '\n"raad"', '$', 2],
    ['a number', '\n 12', '$', 2],
    ['a text with a mark before it', '\ufeff\n{"a":\n1}', '$.a', 3],
    ['a key that holds a backslash at its end', '{"a\\\\":\n{"b":\n0}}', '$.a\\.b', 3],
    ['the second of two keys that are the same', '{"a": 1,\n"a": 2}', '$.a', 2],
    ['nothing in it', '{\n"a": {\n}, "b": [\n], "c":\n0}', '$.c', 5],
  ])('is found in a text that is %s', (_, text, subject, line) => {
    expect(linesOf(text, subject)).toEqual([line]);
  });
});

describe('what a fault is about', () => {
  const BODIES = [
    { id: 'db', name: 'Bestuur' },
    { id: 'ab', name: { nl: 'Raden', en: 'Councils' } },
  ];
  const aboutOf = (subject: string, root: unknown) =>
    placed([at(subject)], JSON.stringify(root), root)[0];
  const aboutItem = (item: unknown, bodies: unknown = BODIES) =>
    aboutOf('$.list[0].x', { bodies, list: [item] })?.about;

  it.each([
    ['its name', { name: 'Raad', title: 'T', term: 'W', label: 'L', id: 'raad' }, 'Raad'],
    ['its title', { title: 'T', term: 'W', label: 'L', id: 'raad' }, 'T'],
    ['its term', { term: 'W', label: 'L', id: 'raad' }, 'W'],
    ['its label', { label: 'L', id: 'raad' }, 'L'],
    ['its id', { id: 'raad' }, 'raad'],
    ['its name in the first language it has', { name: { de: 'Rat', nl: 'Raad' } }, 'Rat'],
    ['what says something', { name: ' ', title: null, term: 7, label: {}, id: 'raad' }, 'raad'],
    ['no more of it than can be told', { name: 'x'.repeat(61) }, 'x'.repeat(60)],
    ['it, without what turns it round', { name: 'a\u202eb' }, 'a<U+202E>b'],
    ['both its ends', { from: 'db', to: 'ab', id: 'r' }, 'Bestuur → Raden'],
    ['both its ends, by their ids where they are nobody', { from: 'x', to: 'y' }, 'x → y'],
    ['who sits in what', { member: 'ab', body: 'db', id: 's' }, 'Raden in Bestuur'],
    ['its id, where it has one end', { from: 'db', id: 'r' }, 'r'],
    ['its id, where it has the other end', { to: 'db', id: 'r' }, 'r'],
    ['its id, where its ends are none', { from: { nl: 'x' }, to: { nl: 'y' }, id: 'r' }, 'r'],
    ['its id, where nobody sits in it', { body: 'db', id: 's' }, 's'],
    ['its id, where it is a member of nothing', { member: 'db', id: 's' }, 's'],
  ])('is told by %s', (_, item, about) => {
    expect(aboutItem(item)).toBe(about);
  });

  it.each([[null], ['none'], [{ 0: { id: 'db' } }], [[null, 'db', { id: 'db' }]]])(
    'is told by the ids of its ends where bodies are %j',
    (bodies) => {
      expect(aboutItem({ from: 'db', to: 'ab' }, bodies)).toBe('db → ab');
    },
  );

  it('is told by the nearest item around it that is called something', () => {
    const root = {
      name: 'Kaart',
      processes: [{ title: 'Advies', steps: [{ title: 'Vragen', ways: [{ to: null }] }] }],
    };
    expect(aboutOf('$.processes[0].steps[0].ways[0].to', root)?.about).toBe('Vragen');
    expect(aboutOf('$.processes[0].steps', root)?.about).toBe('Advies');
    expect(aboutOf('$.processes[0].steps[5].id', root)?.about).toBe('Advies');
  });

  it.each([
    ['$.name', { name: 'Kaart' }],
    ['$.meta.name', { meta: null }],
    ['$.meta.licence', { meta: { name: 'Kaart' } }],
    ['$.meta[0].name', { meta: 'x' }],
    ['$.list[0]', { list: [{}] }],
    ['$.list.toString[0]', { list: [] }],
    ['$', null],
  ])('is not told of %s in %j', (subject, root) => {
    expect(aboutOf(subject, root)).not.toHaveProperty('about');
  });

  it('is told beside all that a fault says', () => {
    const fault: Fault = { ...at('$.list[0]'), suggestion: 'x', values: { found: 'y' } };
    const root = { list: [{ id: 'a' }] };
    expect(placed([fault], '{"list":\n[{"id": "a"}]}', root)).toStrictEqual([
      { ...fault, about: 'a', line: 2 },
    ]);
    expect(placed([], '', null)).toEqual([]);
  });
});
