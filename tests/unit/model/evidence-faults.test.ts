import { describe, expect, it } from 'vitest';
import { checkEvidence } from '../../../src/model/evidence-faults.ts';
import { createFaultList } from '../../../src/model/fault-list.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import type { Fault } from '../../../src/model/report.ts';
import type { Evidence, GraphFile, Source } from '../../../src/model/schema.ts';
import { both, completed } from '../../fixtures/smallest-graph.ts';

type Stated = Extract<Evidence, { status: 'stated' }>;

const source = (id: string, ...places: Source['places']): Source => ({
  id,
  title: id,
  placeLabel: both('dia'),
  places,
});
const TALK = source(
  'talk',
  { place: 1, words: '  De raad \n besluit. ' },
  { place: '2a', words: 'Het bestuur “adviseert”.' },
);
const BARE = source('bare');
const HALF = source('half', { place: 1, words: 'De raad besluit.' }, { place: 2 });

const faultsOf = (parts: Partial<GraphFile>): readonly Fault[] => {
  const faults = createFaultList();
  checkEvidence(indexGraph({ ...completed(), sources: [TALK, BARE, HALF], ...parts }), faults);
  return faults.told();
};
/** What is told of a lane that claims this. */
const toldOf = (claim: Omit<Stated, 'status'>): readonly Fault[] => {
  const lanes = completed().lanes.map((lane) => ({
    ...lane,
    evidence: { ...claim, status: 'stated' as const },
  }));
  return faultsOf({ lanes });
};

describe('what a source says', () => {
  it.each([
    ['the words of its place', { place: 1, quote: 'raad besluit' }],
    ['those words with other spaces', { place: 1, quote: '\traad  besluit. ' }],
    ['its first words with a space before them', { place: '2a', quote: ' Het bestuur' }],
    ['its place in letters', { place: '1', quote: 'De raad' }],
    ['a place with letters in it', { place: '2a', quote: 'bestuur' }],
    ['words that stand at any of its places', { quote: 'Het bestuur' }],
    ['a place without words of it', { place: 1 }],
    ['nothing but the source', {}],
  ])('may be quoted by %s', (_, claim) => {
    expect(toldOf({ source: 'talk', ...claim })).toEqual([]);
  });

  it.each([
    ['whose places are not there', { source: 'bare', quote: 'wat dan ook' }],
    ['whose places are not there, at any place', { source: 'bare', place: 99, quote: 'iets' }],
    ['of which this place has no words', { source: 'half', place: 2, quote: 'iets' }],
    ['of which not every place has words', { source: 'half', quote: 'iets' }],
  ])('can not be held against a source %s', (_, claim) => {
    expect(toldOf(claim)).toEqual([]);
  });

  it('is told where it is not in the words of its place, though in another one', () => {
    expect(toldOf({ source: 'talk', place: '2a', quote: 'de raad' })).toStrictEqual([
      {
        code: 'quote-not-found',
        severity: 'error',
        subject: '$.lanes[0].evidence.quote',
        values: { found: 'de raad', place: '2a' },
      },
    ]);
    expect(toldOf({ source: 'half', place: 1, quote: 'niets' })).toHaveLength(1);
  });

  it('is told where it is at no place at all', () => {
    expect(toldOf({ source: 'talk', quote: 'nergens' })).toMatchObject([
      { code: 'quote-not-found', values: { found: 'nergens', place: '' } },
    ]);
  });

  it('is told in its first letters where it is long', () => {
    expect(toldOf({ source: 'talk', place: 1, quote: 'x'.repeat(61) })[0]?.values.found).toBe(
      'x'.repeat(60),
    );
  });

  it('is told with the words that were meant, wherever they stand', () => {
    expect(toldOf({ source: 'talk', quote: 'het BESTUUR "adviseert"' })).toMatchObject([
      {
        suggestion: 'Het bestuur “adviseert”',
        repair: [{ path: ['lanes', 0, 'evidence', 'quote'], value: 'Het bestuur “adviseert”' }],
      },
    ]);
  });
});

describe('a source that is not there', () => {
  it('is told with the one that was meant', () => {
    expect(toldOf({ source: 'tolk', place: 9, quote: 'x' })).toStrictEqual([
      {
        code: 'unknown-id',
        severity: 'error',
        subject: '$.lanes[0].evidence.source',
        values: { found: 'tolk', collection: 'sources' },
        suggestion: 'talk',
        repair: [{ path: ['lanes', 0, 'evidence', 'source'], value: 'talk' }],
      },
    ]);
  });

  it('is told without another one where none is near', () => {
    const [fault] = toldOf({ source: 'zwxzwxzwx' });
    expect(fault?.code).toBe('unknown-id');
    expect(fault).not.toHaveProperty('suggestion');
    expect(fault).not.toHaveProperty('repair');
  });
});

it('a place that a source does not have is told', () => {
  expect(toldOf({ source: 'talk', place: 3, quote: 'De raad' })).toStrictEqual([
    {
      code: 'unknown-place',
      severity: 'error',
      subject: '$.lanes[0].evidence.place',
      values: { found: '3', source: 'talk' },
    },
  ]);
});

describe('every claim of a file is checked', () => {
  const evidence = { status: 'stated', source: 'zwxzwxzwx' } as const;
  const title = both('Iets');
  const common = { id: 'a', title, evidence };
  const scene = { ...common, view: 'alles', caption: title };
  const way = { id: 'w', to: null, evidence };
  const note = { role: 'direct', text: title, evidence } as const;
  const step = { ...common, number: '1', sentence: title, actors: [], relations: [], ways: [way] };

  it.each<[string, Partial<GraphFile>, readonly string[]]>([
    ['of lanes', { lanes: completed().lanes.map((lane) => ({ ...lane, evidence })) }, ['lanes[0]']],
    [
      'of bodies',
      { bodies: completed().bodies.map((body) => ({ ...body, evidence })) },
      ['bodies[0]', 'bodies[1]'],
    ],
    [
      'of relations',
      { relations: completed().relations.map((relation) => ({ ...relation, evidence })) },
      ['relations[0]'],
    ],
    [
      'of memberships',
      { memberships: [{ id: 'm', body: 'ab', extent: 'full', evidence }] },
      ['memberships[0]'],
    ],
    [
      'of remarks',
      { remarks: [{ ...common, kind: 'context', text: title, about: [] }] },
      ['remarks[0]'],
    ],
    [
      'of terms',
      { glossary: [{ id: 't', term: title, meaning: title, evidence }] },
      ['glossary[0]'],
    ],
    [
      'of steps, their ways and what a council can do in them',
      {
        processes: [
          { id: 'p', title, start: '', steps: [] },
          { id: 'q', title, start: 'a', steps: [step, { ...step, council: [note, note] }] },
        ],
      },
      [
        'processes[1].steps[0]',
        'processes[1].steps[1]',
        'processes[1].steps[0].ways[0]',
        'processes[1].steps[1].council[0]',
        'processes[1].steps[1].council[1]',
        'processes[1].steps[1].ways[0]',
      ],
    ],
    [
      'of scenes',
      { stories: [{ id: 's', title, scenes: [{ ...scene, evidence: undefined }, scene] }] },
      ['stories[0].scenes[1]'],
    ],
  ])('%s', (_, parts, places) => {
    const subjects = faultsOf(parts).map(({ subject }) => subject);
    expect(subjects.sort()).toEqual(places.map((at) => `$.${at}.evidence.source`).sort());
  });

  it.each<Evidence>([
    { status: 'unsourced' },
    { status: 'declared' },
    { status: 'inferred', reason: title },
  ])('that a source states: of $status there is nothing to check', (other) => {
    const lanes = completed().lanes.map((lane) => ({ ...lane, evidence: other }));
    expect(faultsOf({ lanes })).toEqual([]);
  });
});
