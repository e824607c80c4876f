import { describe, expect, it } from 'vitest';
import type { RawGraph } from '../../../src/model/format-2.ts';
import { MADE } from '../../../src/model/made-words.ts';
import { both, completed, STATED, UNSOURCED } from '../../fixtures/smallest-graph.ts';

describe('what a file says of itself', () => {
  const metaOf = (meta: Omit<RawGraph['meta'], 'name'>) =>
    completed({ meta: { name: 'Kaart', ...meta } }).meta;

  it('is Dutch, and of the region that it is called after, unless it says otherwise', () => {
    expect(metaOf({})).toStrictEqual({
      name: both('Kaart'),
      region: both('Kaart'),
      languages: ['nl'],
    });
    expect(
      metaOf({ id: 'k', region: 'Streek', description: 'Alles.', languages: ['nl', 'en'] }),
    ).toStrictEqual({
      id: 'k',
      name: both('Kaart'),
      region: both('Streek'),
      description: both('Alles.'),
      languages: ['nl', 'en'],
    });
  });

  it.each<[string, RawGraph['meta']['evidence'], object]>([
    ['a word', 'declared', { status: 'declared' }],
    [
      'a whole',
      { status: 'inferred', reason: 'Uit de naam.' },
      { status: 'inferred', reason: both('Uit de naam.') },
    ],
  ])('holds for every claim that says nothing itself, as %s', (_, evidence, held) => {
    expect(metaOf({ evidence }).evidence).toEqual(held);
    const { bodies } = completed({ meta: { name: 'Kaart', evidence } });
    expect(bodies[0]?.evidence).toEqual(held);
  });
});

it('a source has a word for its places, and those in each language', () => {
  const sources = [
    { id: 'a', title: 'Praatje' },
    {
      id: 'b',
      title: 'Regeling',
      placeLabel: 'artikel',
      places: [
        { place: 1, title: 'Begin' },
        { place: '2a', words: 'raad' },
      ],
    },
  ];
  expect(completed({ sources }).sources).toStrictEqual([
    { id: 'a', title: 'Praatje', placeLabel: MADE.place, places: [] },
    {
      id: 'b',
      title: 'Regeling',
      placeLabel: both('artikel'),
      places: [
        { place: 1, title: both('Begin') },
        { place: '2a', words: 'raad' },
      ],
    },
  ]);
});

describe('kinds and roles', () => {
  const bodies = [
    { id: 'a', name: 'A', kind: 'grote-raad' },
    { id: 'b', name: 'B' },
    { id: 'c', name: 'C', kind: 'grote-raad' },
  ];
  const memberships = [
    { body: 'a', member: 'b', role: 'lid-van' },
    { body: 'b', member: 'a' },
  ];

  it('are the words in use, where a file declares none', () => {
    const { kinds, roles } = completed({ bodies, memberships });
    expect(kinds).toEqual([{ id: 'grote-raad', label: both('Grote raad') }]);
    expect(roles).toEqual([{ id: 'lid-van', label: both('Lid van') }]);
    expect(completed()).toMatchObject({ kinds: [], roles: [], memberships: [] });
  });

  it('are those declared, and no others, with a label of their own or made of the id', () => {
    const declared = [{ id: 'x', label: 'Iks' }, { id: 'de-ander' }];
    const expected = [
      { id: 'x', label: both('Iks') },
      { id: 'de-ander', label: both('De ander') },
    ];
    const { kinds, roles } = completed({ bodies, memberships, kinds: declared, roles: declared });
    expect(kinds).toEqual(expected);
    expect(roles).toEqual(expected);
  });
});

it.each([
  ['show', [{ id: 'jo', name: 'Jo' }]],
  ['hide', []],
] as const)('a file that says %s of its people has these: %j', (people, expected) => {
  const file = completed({ meta: { name: 'Kaart', people }, people: [{ id: 'jo', name: 'Jo' }] });
  expect(file.people).toEqual(expected);
});

it('a file that speaks of nothing more has nothing more', () => {
  expect(completed()).toMatchObject({
    format: 2,
    sources: [],
    people: [],
    processes: [],
    stories: [],
    remarks: [],
    glossary: [],
  });
});

it('a remark is context about nobody, unless it says otherwise', () => {
  const said = { id: 'b', kind: 'pitfall', about: ['db'], evidence: STATED } as const;
  const remarks = [
    { id: 'a', title: 'Kop', text: 'Zin.' },
    { ...said, about: ['db'], title: 'Pas op', text: 'Let op.', points: ['a', 'b'] },
  ];
  expect(completed({ remarks }).remarks).toStrictEqual([
    {
      id: 'a',
      kind: 'context',
      title: both('Kop'),
      text: both('Zin.'),
      about: [],
      evidence: UNSOURCED,
    },
    { ...said, title: both('Pas op'), text: both('Let op.'), points: [both('a'), both('b')] },
  ]);
});

it('a term has an id of its Dutch words, or "term" where they make none', () => {
  const term = (words: RawGraph['meta']['name'], id?: string) => ({
    ...(id === undefined ? {} : { id }),
    term: words,
    meaning: 'Iets.',
  });
  const glossary = [
    term({ nl: 'Ziens-wijze', en: 'View' }),
    { ...term('…'), abbreviation: 'x', evidence: STATED },
    term('Raad', 'zw'),
    term('Zw'),
  ];
  expect(completed({ glossary }).glossary).toStrictEqual([
    {
      id: 'ziens-wijze',
      term: { nl: 'Ziens-wijze', en: 'View' },
      meaning: both('Iets.'),
      evidence: UNSOURCED,
    },
    { id: 'term', term: both('…'), abbreviation: 'x', meaning: both('Iets.'), evidence: STATED },
    { id: 'zw', term: both('Raad'), meaning: both('Iets.'), evidence: UNSOURCED },
    { id: 'zw-2', term: both('Zw'), meaning: both('Iets.'), evidence: UNSOURCED },
  ]);
});
