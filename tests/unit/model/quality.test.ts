import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/report.ts';
import { drop, put } from '../../fixtures/edited-file.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';
import { casesOf, remarksOn, type ToldCase, type ToldRow } from '../../fixtures/told-on.ts';

const { relations, memberships } = smallGraphFile();
const [relation] = relations;
const membership = memberships[2];
const BACK = { ...relation, id: 'again', from: 'board', to: 'office' };
const STEPS = '$.processes[0].steps';

const nowhere = (...places: readonly number[]): readonly ToldRow[] =>
  places.map((at) => [
    'relation-nowhere',
    `$.relations[${at}]`,
    { found: relations[at]?.id ?? '' },
  ]);
const outside = (place: string, found: string, ...repair: readonly Edit[]): ToldRow =>
  repair.length === 0
    ? ['step-outside-view', `${STEPS}${place}`, { found, view: 'all' }]
    : ['step-outside-view', `${STEPS}${place}`, { found, view: 'all' }, repair];
const noLabel = (at: number, found: string): ToldRow => [
  'way-without-label',
  `${STEPS}[1].ways[${at}]`,
  { found },
];
const noCouncil: ToldRow = ['no-council', '$.processes[0]', { found: 'deciding' }];
/** The council acts alone, along a relation of two others. */
const STEP_OF_NOBODY = [
  {
    id: 'one',
    title: 'Een',
    actors: ['council'],
    relations: ['office-board'],
    ways: [{ to: null }],
  },
];
const near = (at: number, found: string, other: string): ToldRow => [
  'near-name',
  `$.bodies[${at}].name`,
  { found, other },
];
const names = (...all: readonly string[]) =>
  all.map((name, index) => put(`bodies.${index + 1}.name`, name));

const OF_TWINS: readonly ToldCase[] = [
  [
    'a relation that is told again',
    [put('relations.5', { ...relation, id: 'again' })],
    ['duplicate-relation', '$.relations[5]', { first: '$.relations[0]' }, [drop('relations.5')]],
  ],
  ['the same in other words', [put('relations.5', { ...relation, id: 'again', label: 'ook' })]],
  [
    'another type between the same',
    [put('relations.5', { ...relation, id: 'again', type: 'talk' })],
  ],
  ['the same the other way round', [put('relations.5', BACK)]],
  [
    'the same the other way round, of what is mutual',
    [
      put('relationTypes.1.symmetric', true),
      put('relations.5', BACK),
      put('relations.6', { ...relation, id: 'other', to: 'team' }),
    ],
    ['duplicate-relation', '$.relations[5]', { first: '$.relations[0]' }, [drop('relations.5')]],
  ],
  [
    'a membership that is told again',
    [put('memberships.4', { ...membership, id: 'again' })],
    [
      'duplicate-membership',
      '$.memberships[4]',
      { first: '$.memberships[2]' },
      [drop('memberships.4')],
    ],
  ],
  [
    'the same from another day',
    [put('memberships.4', { ...membership, id: 'x', from: '2020-01-01' })],
  ],
  [
    'two bodies of one name, and another blank',
    names('Bureau '),
    ['duplicate-name', '$.bodies[1].name', { found: 'Bureau ', first: '$.bodies[0]' }],
  ],
  [
    'names that lack or swap a letter',
    names('Het overleg', 'Het overlg', 'Hat overleg'),
    near(2, 'Het overlg', 'Het overleg'),
    near(3, 'Hat overleg', 'Het overleg'),
  ],
  ['a letter more', names('Raadje', 'RAADJES'), near(2, 'RAADJES', 'Raadje')],
  ['a letter more than five', names('Radio', 'Radios')],
  ['two letters more', names('Raadje', 'Raadjesx')],
  ['letters that change places', names('Raadslid', 'Raadsldi')],
  ['a number', names('Afdeling 1', 'Afdeling 2')],
  ['a letter for a number', names('Afdeling A', 'Afdeling B')],
  ['a letter for a number at first', names('A afdeling', 'B afdeling')],
];

const OF_VIEWS: readonly ToldCase[] = [
  [
    'a body that is left out, with its relations',
    [put('views.0.bodies', ['office', 'board', 'council'])],
    ['body-nowhere', '$.bodies[1]', { found: 'team' }],
    ...nowhere(1, 4),
  ],
  [
    'who waits, told once',
    [put('processes.0.steps.0.waiting', ['towns', 'towns'])],
    outside('[0].waiting[0]', 'towns', put('views.0.bodies.4', 'towns')),
  ],
  [
    'who acts, and a relation to them',
    [put('views.0.bodies', ['office', 'team', 'board'])],
    ...nowhere(2, 3),
    outside('[2].actors[0]', 'council', put('views.0.bodies.3', 'council')),
    outside('[2].relations[0]', 'board-council', put('views.0.bodies.3', 'council')),
  ],
  [
    'a relation that is not listed',
    [
      put(
        'views.0.relations',
        relations.flatMap(({ id }) => (id === 'board-council' ? [] : [id])),
      ),
    ],
    ...nowhere(2),
    outside('[2].relations[0]', 'board-council', put('views.0.relations.4', 'board-council')),
  ],
  [
    'relations of another type than the rule',
    [put('views.0.relations', { types: ['advice'] })],
    ...nowhere(0, 2, 4),
    outside('[0].relations[0]', 'office-board'),
    outside('[2].relations[0]', 'board-council'),
  ],
  [
    'bodies of another lane than the rule',
    [put('views.0.bodies', { kinds: ['meeting'], lanes: ['bottom', 'middle'] })],
    ...nowhere(2, 3),
    outside('[2].actors[0]', 'council'),
    outside('[2].relations[0]', 'board-council'),
  ],
  [
    'a relation of which neither end is there',
    [
      put('views.0.bodies', ['council', 'team']),
      put('processes.0.steps', STEP_OF_NOBODY),
      put('processes.0.start', 'one'),
      drop('stories'),
    ],
    ['body-nowhere', '$.bodies[0]', { found: 'office' }],
    ['body-nowhere', '$.bodies[2]', { found: 'board' }],
    ...nowhere(0, 1, 2, 3, 4),
    outside(
      '[0].relations[0]',
      'office-board',
      put('views.0.bodies.2', 'office'),
      put('views.0.bodies.3', 'board'),
    ),
    noCouncil,
  ],
  ['parts of what is shown', [put('views.1.bodies', ['towns', 'east']), drop('memberships.1')]],
  [
    'what sits in what is shown, and what does not',
    [put('views.1.bodies', ['council']), drop('views.1.expanded'), drop('memberships.3')],
    ['body-nowhere', '$.bodies[4]', { found: 'towns' }],
    ['body-nowhere', '$.bodies[6]', { found: 'west' }],
    ['unused', '$.roles[1]', { found: 'official' }],
  ],
  ['no views of its own', [drop('views'), drop('stories')]],
  ['no views at all', [put('views', []), drop('stories')]],
];

const OF_PROCESSES: readonly ToldCase[] = [
  ['no word of the council', [drop('processes.0.steps.2.council')], noCouncil],
  ['nothing for the council', [put('processes.0.steps.2.council', [])], noCouncil],
  [
    'no question',
    [drop('processes.0.steps.1.question')],
    noLabel(0, 'back'),
    noLabel(1, 'ask'),
    noLabel(2, 'stop'),
  ],
  ['a way without a word', [drop('processes.0.steps.1.ways.1.label')], noLabel(1, 'ask')],
  [
    'two ways without a question',
    [drop('processes.0.steps.1.question'), drop('processes.0.steps.1.ways.2')],
    noLabel(0, 'back'),
    noLabel(1, 'ask'),
  ],
  [
    'ways that are all taken',
    [drop('processes.0.steps.1.question'), put('processes.0.steps.1.parallel', true)],
  ],
];

describe.each([
  { of: 'what is said twice', rows: OF_TWINS },
  { of: 'views', rows: OF_VIEWS },
  { of: 'processes', rows: OF_PROCESSES },
])('a remark on $of', ({ rows }) => {
  it.each(casesOf(rows))(
    'is told where it is due, with what mends it: $what',
    ({ edits, told }) => {
      expect(remarksOn(...edits)).toEqual(told);
    },
  );
});
