import { describe, expect, it } from 'vitest';
import type { RawGraph } from '../../../src/model/format-2.ts';
import { LANE_STYLES } from '../../../src/model/looks.ts';
import { both, completed, STATED, UNSOURCED } from '../../fixtures/smallest-graph.ts';

type RawBody = RawGraph['bodies'][number];

const namedBody = (id: string, rest: Partial<RawBody> = {}): RawBody => ({ id, name: id, ...rest });

describe('the lanes of a file', () => {
  it('without a list are those that bodies name, each once and as they come', () => {
    const { lanes } = completed({
      bodies: [
        namedBody('a', { lane: 'boven-in-huis' }),
        namedBody('b'),
        namedBody('c', { lane: 'onder' }),
        namedBody('d', { lane: 'boven-in-huis' }),
      ],
    });
    expect(lanes).toEqual([
      {
        id: 'boven-in-huis',
        label: both('Boven in huis'),
        order: 0,
        style: LANE_STYLES[0],
        evidence: UNSOURCED,
      },
      { id: 'onder', label: both('Onder'), order: 1, style: LANE_STYLES[1], evidence: UNSOURCED },
    ]);
  });

  it('with an empty list are those that bodies name, too', () => {
    const { lanes } = completed({ lanes: [], bodies: [namedBody('a', { lane: 'onder' })] });
    expect(lanes.map(({ id }) => id)).toEqual(['onder']);
  });

  it.each([
    ['the region', { name: 'Kaart', region: 'Streek' }, 'Streek'],
    ['the file, where it names no region', { name: 'Kaart' }, 'Kaart'],
  ])('that speaks of none are one, called after %s', (_, meta, label) => {
    const { lanes, bodies } = completed({ meta });
    expect(lanes.map((lane) => [lane.id, lane.label.nl])).toEqual([['lane', label]]);
    expect(bodies.map(({ lane }) => lane)).toEqual(['lane', 'lane']);
  });

  it('keep what they say, and take the styles that no lane has', () => {
    const [first, second, third] = LANE_STYLES;
    const { lanes } = completed({
      lanes: [
        { id: 'a' },
        { id: 'b', label: 'Bee', order: 7, style: first, evidence: STATED },
        { id: 'c' },
        { id: 'd', order: 0 },
      ],
    });
    expect(lanes.map(({ style }) => style)).toEqual([second, first, third, LANE_STYLES[3]]);
    expect(lanes.map(({ order }) => order)).toEqual([0, 7, 2, 0]);
    expect(lanes[1]).toEqual({
      id: 'b',
      label: both('Bee'),
      order: 7,
      style: first,
      evidence: STATED,
    });
  });

  it('start with the first style again where there are more lanes than styles', () => {
    const ids = [...LANE_STYLES, 'x', 'y'].map((id) => ({ id }));
    expect(completed({ lanes: ids }).lanes.map(({ style }) => style)).toEqual([
      ...LANE_STYLES,
      LANE_STYLES[0],
      LANE_STYLES[1],
    ]);
  });
});

describe('the lane of a body', () => {
  const lanesIn = (...bodies: readonly RawBody[]) =>
    completed({
      lanes: [{ id: 'first' }, { id: 'x' }, { id: 'y' }],
      bodies: [...bodies],
    }).bodies.map(({ lane }) => lane);

  it('is its own, else that of the nearest body around it that has one', () => {
    expect(
      lanesIn(
        namedBody('own', { lane: 'x', partOf: 'outer' }),
        namedBody('inner', { partOf: 'own' }),
        namedBody('innermost', { partOf: 'inner' }),
        namedBody('outer', { lane: 'y' }),
        namedBody('other', { partOf: 'outer' }),
      ),
    ).toEqual(['x', 'x', 'x', 'y', 'y']);
  });

  it('is the first where nothing around it has one, nor is there', () => {
    expect(lanesIn(namedBody('a', { partOf: 'gone' }), namedBody('b'))).toEqual(['first', 'first']);
  });

  it('is found in a circle of parts, too', () => {
    expect(lanesIn(namedBody('a', { partOf: 'b' }), namedBody('b', { partOf: 'a' }))).toEqual([
      'first',
      'first',
    ]);
  });
});

describe('a body', () => {
  const completedBody = (raw: Omit<RawBody, 'id'>) =>
    completed({ bodies: [{ id: 'a', ...raw }] }).bodies[0];

  it('has no more than it says, and who carries that', () => {
    expect(completedBody({ name: 'Raad' })).toStrictEqual({
      id: 'a',
      name: both('Raad'),
      lane: 'lane',
      evidence: UNSOURCED,
    });
  });

  it('has all its texts in each language', () => {
    expect(
      completedBody({
        name: 'Raad',
        shortName: 'R',
        inSentence: 'onze raad',
        article: 'de',
        description: 'Beslist.',
        figures: [{ label: 'Leden', value: 19, unit: 'fte' }],
        evidence: STATED,
      }),
    ).toStrictEqual({
      id: 'a',
      name: both('Raad'),
      shortName: both('R'),
      inSentence: both('onze raad'),
      article: 'de',
      lane: 'lane',
      description: both('Beslist.'),
      figures: [{ label: both('Leden'), value: 19, unit: 'fte' }],
      evidence: STATED,
    });
  });

  it.each([
    ['in each language', { nl: 'bestuur', en: 'board' }, { nl: 'het bestuur', en: 'the board' }],
    ['in Dutch, where its name has no English', 'bestuur', both('het bestuur')],
    [
      'beside its name in other languages',
      { nl: 'bestuur', en: 'board', fy: 'bestjoer' },
      { nl: 'het bestuur', en: 'the board', fy: 'bestjoer' },
    ],
  ])('stands in a sentence with its article %s', (_, name, inSentence) => {
    expect(completedBody({ name, article: 'het' })?.inSentence).toEqual(inSentence);
  });
});

describe('a relation', () => {
  it('has an id, its texts in each language, and what carries it', () => {
    const { relations } = completed({
      relations: [
        { type: 'adviseert', from: 'db', to: 'ab', label: 'advies', note: 'Soms.' },
        { id: 'own', type: 'adviseert', from: 'ab', to: 'db', evidence: STATED },
      ],
    });
    expect(relations).toStrictEqual([
      {
        id: 'db-adviseert-ab',
        type: 'adviseert',
        from: 'db',
        to: 'ab',
        label: both('advies'),
        note: both('Soms.'),
        evidence: UNSOURCED,
      },
      { id: 'own', type: 'adviseert', from: 'ab', to: 'db', evidence: STATED },
    ]);
  });
});

describe('a membership', () => {
  type RawMembership = NonNullable<RawGraph['memberships']>[number];
  const completedSeats = (memberships: RawMembership[], people: 'show' | 'hide' = 'show') =>
    completed({ meta: { name: 'Streek', people }, memberships }).memberships;

  it('is whole and without a source, unless it says otherwise', () => {
    expect(
      completedSeats([
        { body: 'ab', member: 'db' },
        { id: 'own', body: 'ab', member: 'db', extent: 'partial', evidence: STATED },
      ]),
    ).toStrictEqual([
      { id: 'db-in-ab', member: 'db', body: 'ab', extent: 'full', evidence: UNSOURCED },
      { id: 'own', member: 'db', body: 'ab', extent: 'partial', evidence: STATED },
    ]);
  });

  it.each<[string, RawMembership, string, string | undefined]>([
    ['its member and role', { body: 'ab', member: 'db', role: 'lid' }, 'db-in-ab-lid', 'db'],
    ['whom it is for', { body: 'ab', onBehalfOf: 'db', person: 'jo' }, 'db-in-ab', 'db'],
    [
      'its member before whom it is for',
      { body: 'ab', member: 'x', onBehalfOf: 'db' },
      'x-in-ab',
      'x',
    ],
    ['its person', { body: 'ab', person: 'jo' }, 'jo-in-ab', undefined],
    ['its body, where nobody is known', { body: 'ab', vacant: true }, 'in-ab', undefined],
  ])('is named by %s', (_, raw, id, member) => {
    const [seat] = completedSeats([raw]);
    expect([seat?.id, seat?.member]).toEqual([id, member]);
  });

  it('tells neither in its id nor beside it who sits there, in a file that hides people', () => {
    expect(completedSeats([{ body: 'ab', person: 'jo', role: 'lid' }], 'hide')).toStrictEqual([
      { id: 'in-ab-lid', body: 'ab', role: 'lid', extent: 'full', evidence: UNSOURCED },
    ]);
  });

  it('takes no id that another one has', () => {
    const ids = completedSeats([
      { body: 'ab', member: 'db' },
      { body: 'ab', member: 'db' },
      { id: 'db-in-ab', body: 'ab', member: 'db' },
    ]).map(({ id }) => id);
    expect(ids).toEqual(['db-in-ab-2', 'db-in-ab-3', 'db-in-ab']);
  });
});
