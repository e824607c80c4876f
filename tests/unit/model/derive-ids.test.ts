import { describe, expect, it } from 'vitest';
import { createIds, FOLDER_NAME, idOf, idsIn, relationIds } from '../../../src/model/derive-ids.ts';
import { LIMITS } from '../../../src/model/limits.ts';

describe('a text as an id', () => {
  it.each([
    ['Dagelijks Bestuur', 'dagelijks-bestuur'],
    ['Gemeente\u00adraad', 'gemeenteraad'],
    ['Fryslân & Co.', 'fryslan-co'],
    ['  — (Raad 2)! ', 'raad-2'],
    ['a--b', 'a-b'],
    ['ﬁnanciën', 'financien'],
    ['…', ''],
    ['', ''],
    ['x'.repeat(61), 'x'.repeat(60)],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
    [`a ${'x'.repeat(58)}`, `a-${'x'.repeat(58)}`],
  ])('%j is %j', (words, id) => {
    expect(idOf(words)).toBe(id);
  });
});

describe('the name of a folder', () => {
  it.each(['a', 'raad', '2016', 'Raad_1-b', 'v1.2', 'één'])('can be %j', (id) => {
    expect(FOLDER_NAME.test(id)).toBe(true);
  });

  it.each(['', '.', '..', '.a', 'a.', 'a..b', '-a', '_a', 'a/b', 'a b', 'a:b'])(
    'can not be %j',
    (id) => {
      expect(FOLDER_NAME.test(id)).toBe(false);
    },
  );
});

describe('ids for what has none', () => {
  it('are what was wanted, and counted where that is taken or was given before', () => {
    const newId = createIds(['b', 'c-2']);
    expect(['a', 'a', 'b', 'c', 'c', 'a'].map(newId)).toEqual([
      'a',
      'a-2',
      'b-2',
      'c',
      'c-3',
      'a-3',
    ]);
  });

  it('are not given again when another one is wanted that is called as a counted one', () => {
    const newId = createIds([]);
    expect(['a', 'a', 'a-2'].map(newId)).toEqual(['a', 'a-2', 'a-2-2']);
  });

  it('are as they are wanted while there is room for a number, and else cut, and no two the same', () => {
    const longest = 'x'.repeat(LIMITS.idLength - 12);
    expect(createIds([])(longest)).toBe(longest);
    const newId = createIds([]);
    const [one = '', other = ''] = [`${longest}y`, `${longest}z`].map(newId);
    const start = 'x'.repeat(LIMITS.idLength - 24);
    expect(one).not.toBe(other);
    for (const id of [one, other]) {
      expect(id.slice(0, start.length + 1)).toBe(`${start}-`);
      expect(id.length).toBeLessThanOrEqual(LIMITS.idLength - 12);
    }
    expect(newId(`${longest}y`)).toBe(`${one}-2`);
  });
});

it('the ids that a list has are those of the items with one', () => {
  expect(idsIn([{ id: 'a' }, {}, { id: undefined }, { id: 'b' }])).toEqual(['a', 'b']);
  expect(idsIn(undefined)).toEqual([]);
});

it('the id of a relation is its own, or what it says, unless a body or another one has that', () => {
  const says = { type: 'to', from: 'a', to: 'b' };
  const relations = [{ ...says }, { ...says, id: 'own' }, { ...says }, { ...says, id: 'a-to-b-2' }];
  expect(relationIds(relations, [{ id: 'a' }, { id: 'b' }])).toEqual([
    'a-to-b',
    'own',
    'a-to-b-3',
    'a-to-b-2',
  ]);
  expect(relationIds([says], [{ id: 'a-to-b' }, {}])).toEqual(['a-to-b-2']);
});
