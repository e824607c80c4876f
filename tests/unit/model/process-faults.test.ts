import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/model/parse.ts';
import type { Edit } from '../../../src/model/report.ts';
import { put, written } from '../../fixtures/edited-file.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';
import {
  casesOf,
  faultsOn,
  omissionsOn,
  type ToldCase,
  type ToldRow,
} from '../../fixtures/told-on.ts';

const STEPS = 'processes.0.steps';
const AT_STEPS = '$.processes[0].steps';
const [first] = smallGraphFile().processes[0]?.steps ?? [];
const ways = (...to: readonly (string | null)[]) =>
  to.map((end, at) => ({ id: `w${at}`, to: end }));
const step = (at: number, id: string, ...to: readonly (string | null)[]) =>
  put(`${STEPS}.${at}`, { ...first, id, ways: ways(...to) });
const unknown = (place: string, found: string, ...repair: readonly Edit[]): ToldRow =>
  repair.length === 0
    ? ['unknown-id', place, { found, collection: 'steps' }]
    : ['unknown-id', place, { found, collection: 'steps' }, repair];
const unreached = (at: number, found: string): ToldRow => [
  'unreachable-step',
  `${AT_STEPS}[${at}]`,
  { found },
];
const endless = (at: number, found: string): ToldRow => [
  'process-without-end',
  `${AT_STEPS}[${at}].ways`,
  { found },
  [put(`${STEPS}.${at}.ways.1`, { to: null })],
];

const OF_PROCESSES: readonly ToldCase[] = [
  [
    'a beginning nearly spelled',
    [put('processes.0.start', 'propos')],
    unknown('$.processes[0].start', 'propos', put('processes.0.start', 'propose')),
  ],
  [
    'a beginning that is nowhere',
    [put('processes.0.start', 'zzz')],
    unknown('$.processes[0].start', 'zzz'),
  ],
  [
    'a way nearly spelled, and not what follows of it',
    [put(`${STEPS}.0.ways.0.to`, 'discus')],
    unknown(`${AT_STEPS}[0].ways[0].to`, 'discus', put(`${STEPS}.0.ways.0.to`, 'discuss')),
  ],
  [
    'a way to what is only like a step',
    [put(`${STEPS}.0.ways.0.to`, 'abd'), step(3, 'abc', null)],
    ['unknown-id', `${AT_STEPS}[0].ways[0].to`, { found: 'abd', collection: 'steps' }, 'abc'],
  ],
  [
    'two steps of one id',
    [step(3, 'propose', 'discuss')],
    ['duplicate-id', `${AT_STEPS}[3].id`, { found: 'propose', first: `${AT_STEPS}[0].id` }],
  ],
  [
    'days that are turned',
    [put(`${STEPS}.0.days`, { min: 5, max: 4 })],
    [
      'days-turned',
      `${AT_STEPS}[0].days`,
      { min: '5', max: '4' },
      [put(`${STEPS}.0.days`, { min: 4, max: 5 })],
    ],
  ],
  ['days that are the same', [put(`${STEPS}.0.days`, { min: 5, max: 5 })]],
  [
    'nobody who acts',
    [put(`${STEPS}.0.actors`, [])],
    ['step-without-actor', `${AT_STEPS}[0].actors`, { found: 'propose' }],
  ],
  ['a step that nothing leads to', [step(3, 'a', null)], unreached(3, 'a')],
  [
    'steps that lead on, told at the first',
    [step(3, 'b', 'c'), step(4, 'c', null), step(5, 'a', 'b')],
    unreached(5, 'a'),
  ],
  ['a loop that nothing leads to', [step(3, 'a', 'b', null), step(4, 'b', 'a')], unreached(3, 'a')],
  ['a step to itself that nothing leads to', [step(3, 'a', 'a', null)], unreached(3, 'a')],
  [
    'two loops that nothing leads to',
    [step(3, 'a', 'a', null), step(4, 'b', 'b', null)],
    unreached(3, 'a'),
    unreached(4, 'b'),
  ],
  [
    'steps that go round, told once and with an end',
    [put(`${STEPS}.1.ways`, ways('ask-council')), put(`${STEPS}.2.ways`, ways('discuss'))],
    endless(2, 'ask-council'),
  ],
  [
    'two places to go round',
    [
      put(`${STEPS}.1.ways`, ways('ask-council', 'a')),
      put(`${STEPS}.2.ways`, ways('ask-council')),
      step(3, 'a', 'a'),
    ],
    endless(3, 'a'),
    endless(2, 'ask-council'),
  ],
  [
    'a step to nowhere',
    [put(`${STEPS}.2.ways`, [])],
    [
      'process-without-end',
      `${AT_STEPS}[2].ways`,
      { found: 'ask-council' },
      [put(`${STEPS}.2.ways.0`, { to: null })],
    ],
  ],
  ['one end that all can reach', [put(`${STEPS}.1.ways`, ways('propose', 'ask-council'))]],
];

describe('a fault of a process', () => {
  it.each(casesOf(OF_PROCESSES))(
    'is told where it is, with what mends it: $what',
    ({ edits, told }) => {
      expect(faultsOn(...edits)).toEqual(told);
    },
  );
});

const scene = (at: number) => `stories.0.scenes.${at}`;
const atScene = (at: number) => `$.stories[0].scenes[${at}]`;
const OF_SCENES: readonly ToldCase[] = [
  ['a step of its process', [put(`${scene(0)}.step`, 'discuss')]],
  [
    'a step nearly spelled',
    [put(`${scene(1)}.step`, 'ask-councl')],
    unknown(`${atScene(1)}.step`, 'ask-councl', put(`${scene(1)}.step`, 'ask-council')),
  ],
  [
    'a step in a view without a process',
    [put(`${scene(2)}.step`, 'propose')],
    unknown(`${atScene(2)}.step`, 'propose'),
  ],
  ['a relation of its view', [put(`${scene(0)}.select`, 'office-board')]],
  [
    'a body that its view does not have',
    [put(`${scene(0)}.select`, 'towns')],
    ['scene-outside-view', `${atScene(0)}.select`, { found: 'towns', view: 'all' }],
  ],
  [
    'the id of another scene',
    [put(`${scene(2)}.id`, 'first')],
    ['duplicate-id', `${atScene(2)}.id`, { found: 'first', first: `${atScene(0)}.id` }],
  ],
  [
    'a view that is not there, and not what follows of it',
    [put(`${scene(0)}.view`, 'nowhere'), put(`${scene(0)}.step`, 'discuss')],
    ['unknown-id', `${atScene(0)}.view`, { found: 'nowhere', collection: 'views' }],
  ],
];

describe('a scene that is left out', () => {
  it.each(casesOf(OF_SCENES))('is told with the reason: $what', ({ edits, told }) => {
    expect(omissionsOn(...edits)).toEqual(told);
  });

  it('leaves the others of its story, and a story without scenes goes', () => {
    const scenesOf = (...edits: readonly Edit[]) => {
      const parsed = parseGraph(written(...edits));
      return parsed.ok
        ? parsed.graph.file.stories.map(({ scenes }) => scenes.map(({ id }) => id))
        : null;
    };
    expect(scenesOf()).toEqual([['first', 'second', 'third']]);
    expect(scenesOf(put(`${scene(1)}.step`, 'x'))).toEqual([['first', 'third']]);
    const gone = [0, 1, 2].map((at) => put(`${scene(at)}.view`, 'x'));
    expect(scenesOf(...gone)).toEqual([]);
  });
});
