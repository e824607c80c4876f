import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/report.ts';
import { drop, put } from '../../fixtures/edited-file.ts';
import { type RemarkRow, remarksOn } from '../../fixtures/remarks-on.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const { relations, memberships } = smallGraphFile();
const [relation] = relations;
const membership = memberships[2];
const STEPS = '$.processes[0].steps';

const nowhere = (...places: readonly number[]): readonly RemarkRow[] =>
  places.map((at) => [
    'relation-nowhere',
    `$.relations[${at}]`,
    { found: relations[at]?.id ?? '' },
  ]);
const outside = (place: string, found: string, ...repair: readonly Edit[]): RemarkRow =>
  repair.length === 0
    ? ['step-outside-view', `${STEPS}${place}`, { found, view: 'all' }]
    : ['step-outside-view', `${STEPS}${place}`, { found, view: 'all' }, repair];
const noLabel = (at: number, found: string): RemarkRow => [
  'way-without-label',
  `${STEPS}[1].ways[${at}]`,
  { found },
];
const near = (at: number, found: string, other: string): RemarkRow => [
  'near-name',
  `$.bodies[${at}].name`,
  { found, other },
];
const names = (...all: readonly string[]) =>
  all.map((name, index) => put(`bodies.${index + 1}.name`, name));

type Row = readonly [what: string, edits: readonly Edit[], ...told: readonly RemarkRow[]];

const OF_TIME: readonly Row[] = [
  ['today', [put('meta.validOn', '2026-06-01')]],
  ['no day', [drop('meta.validOn')]],
  [
    'tomorrow',
    [put('meta.validOn', '2026-06-02')],
    ['future-date', '$.meta.validOn', { found: '2026-06-02' }],
  ],
  ['a source of today', [put('sources.0.date', '2026-06-01')]],
  ['a source without a day', [drop('sources.0.date')]],
  [
    'a source of tomorrow',
    [put('sources.0.date', '2026-06-02')],
    ['future-claim', '$.sources[0].date', { found: '2026-06-02' }],
  ],
  ['what is declared on no day', [put('bodies.1.evidence', { status: 'declared' })]],
  ['what is declared today', [put('bodies.1.evidence', { status: 'declared', on: '2026-06-01' })]],
  ...(['bodies', 'relations', 'memberships'] as const).map(
    (list): Row => [
      `what ${list} declare tomorrow`,
      [put(`${list}.1.evidence`, { status: 'declared', on: '2026-06-02' })],
      ['future-claim', `$.${list}[1].evidence.on`, { found: '2026-06-02' }],
    ],
  ),
  ...(['bodies', 'memberships'] as const).flatMap((list): readonly Row[] => [
    [`a beginning of ${list}`, [put(`${list}.1.from`, '2020-01-01')]],
    [`an end of ${list}`, [put(`${list}.1.until`, '2020-01-01')]],
    [
      `one day of ${list}`,
      [put(`${list}.1.from`, '2020-01-01'), put(`${list}.1.until`, '2020-01-01')],
    ],
    [
      `a period of ${list} that is turned`,
      [put(`${list}.1.from`, '2020-01-02'), put(`${list}.1.until`, '2020-01-01')],
      [
        'period-turned',
        `$.${list}[1].until`,
        { from: '2020-01-02', until: '2020-01-01' },
        [put(`${list}.1.from`, '2020-01-01'), put(`${list}.1.until`, '2020-01-02')],
      ],
    ],
  ]),
];

const OF_TWINS: readonly Row[] = [
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

const OF_VIEWS: readonly Row[] = [
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
  ['parts of what is shown', [put('views.1.bodies', ['towns', 'east'])]],
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

const OF_PROCESSES: readonly Row[] = [
  [
    'no word of the council',
    [drop('processes.0.steps.2.council')],
    ['no-council', '$.processes[0]', { found: 'deciding' }],
  ],
  [
    'nothing for the council',
    [put('processes.0.steps.2.council', [])],
    ['no-council', '$.processes[0]', { found: 'deciding' }],
  ],
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
  { of: 'time', rows: OF_TIME },
  { of: 'what is said twice', rows: OF_TWINS },
  { of: 'views', rows: OF_VIEWS },
  { of: 'processes', rows: OF_PROCESSES },
])('a remark on $of', ({ rows }) => {
  it.each(rows.map(([what, edits, ...told]) => ({ what, edits, told })))(
    'is told where it is due, with what mends it: $what',
    ({ edits, told }) => {
      expect(remarksOn(...edits)).toEqual(told);
    },
  );
});
