import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../src/model/looks.ts';
import type { Edit } from '../../../src/model/report.ts';
import { VOCABULARY } from '../../../src/model/vocabulary.ts';
import { drop, put } from '../../fixtures/edited-file.ts';
import { casesOf, remarksOn, type ToldCase, type ToldRow } from '../../fixtures/told-on.ts';

const FORWARD = 'relationTypes.0.sentence.forward';
const AT_FORWARD = '$.relationTypes[0].sentence.forward';
const twin = (place: string, found: string, first: string): ToldRow => [
  'duplicate-name',
  place,
  { found, first },
];
const unused = (list: string, at: number): ToldRow => [
  'unused',
  `$.${list}[${at}]`,
  { found: 'x' },
];
const sameLook = (found: string, other: string, at: number, colour?: string): ToldRow =>
  colour === undefined
    ? ['same-look', `$.relationTypes[${at}].style`, { found, other }]
    : [
        'same-look',
        `$.relationTypes[${at}].style`,
        { found, other },
        [put(`relationTypes.${at}.style.colour`, colour)],
      ];
const noEnd = (place: string, end: string, ...repair: readonly Edit[]): ToldRow =>
  repair.length === 0
    ? ['sentence-without-end', place, { found: `{${end}}` }]
    : ['sentence-without-end', place, { found: `{${end}}` }, repair];

const OF_LABELS: readonly ToldCase[] = [
  ['two lanes', [put('lanes.1.label', ' BOVEN')], twin('$.lanes[1].label', ' BOVEN', '$.lanes[0]')],
  [
    'two kinds',
    [put('kinds.1.label', 'Over\u00adleg')],
    twin('$.kinds[1].label', 'Overleg', '$.kinds[0]'),
  ],
  [
    'two roles',
    [put('roles.1.label', 'raadslid')],
    twin('$.roles[1].label', 'raadslid', '$.roles[0]'),
  ],
  [
    'two types',
    [put('relationTypes.2.label', 'proposal')],
    twin('$.relationTypes[2].label', 'proposal', '$.relationTypes[1]'),
  ],
  ['two views', [put('views.1.title', 'alles')], twin('$.views[1].title', 'alles', '$.views[0]')],
  [
    'a type of the file and one that any file has',
    [
      put('relationTypes.0.label', VOCABULARY[0]?.label),
      put('relations.5', { type: VOCABULARY[0]?.id, from: 'council', to: 'team' }),
    ],
  ],
  [
    'kinds that are called as they are used',
    [drop('kinds'), put('bodies.0.kind', 'Team'), put('bodies.1.kind', 'team')],
  ],
  ['views that are made', [drop('views'), drop('stories'), put('processes.0.title', 'Alles')]],
];

const OF_USE: readonly ToldCase[] = [
  ['a type', [put('relationTypes.3', { id: 'x' })], unused('relationTypes', 3)],
  ['a kind', [put('kinds.2', { id: 'x' })], unused('kinds', 2)],
  ['a role', [put('roles.2', { id: 'x' })], unused('roles', 2)],
  ['a person', [put('people', [{ id: 'x', name: 'Jan' }])], unused('people', 0)],
  [
    'a person who sits somewhere',
    [put('people', [{ id: 'x', name: 'Jan' }]), put('memberships.0.person', 'x')],
  ],
  ['a lane', [put('lanes.3', { id: 'x' })], ['empty-lane', '$.lanes[3]', { found: 'x' }]],
  [
    'a process',
    [drop('views.0.process'), drop('stories')],
    ['unused', '$.processes[0]', { found: 'deciding' }],
  ],
  ['no role at all', [drop('roles')]],
];

const OF_LOOKS: readonly ToldCase[] = [
  [
    'types of one colour',
    [put('relationTypes.1.style.colour', 'blue')],
    sameLook('proposal', 'advice', 1, 'purple'),
  ],
  [
    'three types of one colour',
    [put('relationTypes.1.style.colour', 'blue'), put('relationTypes.2.style.colour', 'blue')],
    sameLook('proposal', 'advice', 1, 'purple'),
    sameLook('talk', 'advice', 2, 'orange'),
  ],
  [
    'arrows that are not the same',
    [put('relationTypes.1.style', { colour: 'blue', arrowhead: 'open' })],
    sameLook('proposal', 'advice', 1, 'purple'),
  ],
  [
    'a type more than there are colours',
    [
      put(
        'relationTypes',
        [...COLOURS, COLOURS[0]].map((colour, at) => ({ id: `t${at}`, style: { colour } })),
      ),
      put(
        'relations',
        [...COLOURS, ''].map((_, at) => ({
          id: `r${at}`,
          type: `t${at}`,
          from: 'council',
          to: 'board',
        })),
      ),
      put('processes.0.steps.0.relations', []),
      put('processes.0.steps.2.relations', []),
    ],
    sameLook(`t${COLOURS.length}`, 't0', COLOURS.length),
  ],
  ['an arrow and a ring', [put('relationTypes.1.style', { colour: 'blue', arrowhead: 'circle' })]],
  [
    'a type that nothing uses',
    [put('relationTypes.3', { id: 'x', style: { colour: 'blue', arrowhead: 'filled' } })],
    unused('relationTypes', 3),
  ],
];

const OF_SENTENCES: readonly ToldCase[] = [
  ['no sentence', [drop('relationTypes.0.sentence')]],
  ['one for all languages', [put(FORWARD, '{from} adviseert {to}.')]],
  ['no end in one for all languages', [put(FORWARD, '{from} adviseert.')], noEnd(AT_FORWARD, 'to')],
  [
    'no end in one language',
    [put(`${FORWARD}.en`, 'Advises {to}.')],
    noEnd(`${AT_FORWARD}.en`, 'from'),
  ],
  [
    'no end the other way round',
    [put('relationTypes.1.sentence.backward.nl', 'Krijgt van {from}.')],
    noEnd('$.relationTypes[1].sentence.backward.nl', 'to'),
  ],
  ['neither end', [put(FORWARD, 'Adviseert.')], noEnd(AT_FORWARD, 'from')],
  [
    'an end in another language, bracket and case',
    [put(FORWARD, '[VAN] adviseert < naar >.')],
    noEnd(AT_FORWARD, 'from', put(FORWARD, '{from} adviseert {to}.')),
  ],
  [
    'who and what',
    [put(FORWARD, '(wie) adviseert {wat}.')],
    noEnd(AT_FORWARD, 'from', put(FORWARD, '{from} adviseert {to}.')),
  ],
  [
    'one end in Dutch',
    [put(FORWARD, '{from} adviseert {aan}.')],
    noEnd(AT_FORWARD, 'to', put(FORWARD, '{from} adviseert {to}.')),
  ],
  ['one end in Dutch, and no other', [put(FORWARD, '{van} adviseert.')], noEnd(AT_FORWARD, 'from')],
  ['words by number', [put(FORWARD, '{from} {from:geeft|geven} {to} {to:zijn|hun} raad.')]],
  [
    'what nobody fills in',
    [put(FORWARD, '{from} adviseert {to} over {wat} en {waar}.')],
    ['unknown-gap', AT_FORWARD, { found: '{wat}' }],
  ],
  [
    'nothing between braces',
    [put(FORWARD, '{from} adviseert {to}{}.')],
    ['unknown-gap', AT_FORWARD, { found: '{}' }],
  ],
  [
    'an end that goes on',
    [put(FORWARD, '{from} adviseert {to} {tot}.')],
    ['unknown-gap', AT_FORWARD, { found: '{tot}' }],
  ],
];

describe.each([
  { of: 'labels', rows: OF_LABELS },
  { of: 'what nothing uses', rows: OF_USE },
  { of: 'looks', rows: OF_LOOKS },
  { of: 'sentences', rows: OF_SENTENCES },
])('a remark on $of', ({ rows }) => {
  it.each(casesOf(rows))(
    'is told where it is due, with what mends it: $what',
    ({ edits, told }) => {
      expect(remarksOn(...edits)).toEqual(told);
    },
  );
});
