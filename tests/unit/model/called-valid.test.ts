import { describe, expect, it } from 'vitest';
import { FAULTS_EN } from '../../../src/i18n/faults.en.ts';
import { FAULTS_NL } from '../../../src/i18n/faults.nl.ts';
import { faultsOf, mendGraph } from '../../../src/import/mend-graph.ts';
import type { Edit, Fault } from '../../../src/model/report.ts';
import { reviewGraph } from '../../../src/model/review.ts';
import { put, written } from '../../fixtures/edited-file.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const toldOf = (text: string): readonly Fault[] => faultsOf(reviewGraph(text));

const DAYS = 'processes.0.steps.0.days';
const AT_DAYS = '$.processes[0].steps[0].days';
const FORWARD = 'relationTypes.0.sentence.forward.nl';
const AT_FORWARD = '$.relationTypes[0].sentence.forward.nl';

/** What is written, what is told of it and where, and what stands there once it is mended. */
const TOLD: readonly (readonly [string, readonly Edit[], Fault['code'], string, unknown?])[] = [
  ['days below 0', [put(DAYS, { min: -7, max: 7 })], 'out-of-range', `${AT_DAYS}.min`, 7],
  ['days in text', [put(DAYS, { min: 7, max: '14' })], 'wrong-type', `${AT_DAYS}.max`, 14],
  ['weeks in text', [put(DAYS, { min: 7, max: '2 weken' })], 'wrong-type', `${AT_DAYS}.max`, 14],
  ['a word for days', [put(DAYS, { min: 'zeven', max: 9 })], 'wrong-type', `${AT_DAYS}.min`, 7],
  ['half a day', [put(DAYS, { min: 1.5, max: 9 })], 'wrong-type', `${AT_DAYS}.min`, 2],
  ['a range in text', [put(DAYS, '2-4 weken')], 'wrong-type', AT_DAYS, { min: 14, max: 28 }],
  ['days alone', [put(DAYS, 14)], 'wrong-type', AT_DAYS, { min: 14, max: 14 }],
  ['a list of days', [put(DAYS, [7, 14])], 'wrong-type', AT_DAYS],
  ['a duration that is none', [put(DAYS, 'nog niet bekend')], 'wrong-type', AT_DAYS],
  ['no day at all', [put('meta.validOn', '2026-13-45')], 'not-a-date', '$.meta.validOn'],
  ...(
    [
      ['2025-02-30', '2025-02-28'],
      ['2025-13-05', '2025-05-13'],
      ['26-11-2025', '2025-11-26'],
      ['26 november 2025', '2025-11-26'],
      ['2025/11/26', '2025-11-26'],
      ['2025-1-5', '2025-01-05'],
      ['20251126', '2025-11-26'],
      ['2025-11-26T10:00:00Z', '2025-11-26'],
      ['2025-11', '2025-11-01'],
      ['mei 2025', '2025-05-01'],
    ] as const
  ).map(
    ([found, right]) =>
      [found, [put('bodies.1.from', found)], 'not-a-date', '$.bodies[1].from', right] as const,
  ),
  ['a source to come', [put('sources.0.date', '2999-02-01')], 'future-claim', '$.sources[0].date'],
  [
    'a statement to come',
    [put('bodies.1.evidence', { status: 'declared', on: '2999-02-01' })],
    'future-claim',
    '$.bodies[1].evidence.on',
  ],
  [
    'a membership that ends before it begins',
    [put('memberships.0.from', '2020-01-01'), put('memberships.0.until', '2019-01-01')],
    'period-turned',
    '$.memberships[0].until',
    '2020-01-01',
  ],
  [
    'blanks in a name',
    [put('bodies.1.name', 'Het  bestuur '), put('bodies.2.name', 'het\u00a0bestuur')],
    'duplicate-name',
    '$.bodies[2].name',
  ],
  ['two lanes of one name', [put('lanes.1.label', 'boven')], 'duplicate-name', '$.lanes[1].label'],
  [
    'two kinds of one name',
    [put('kinds.1.label', 'Overleg')],
    'duplicate-name',
    '$.kinds[1].label',
  ],
  [
    'two roles of one name',
    [put('roles.1.label', 'Raadslid ')],
    'duplicate-name',
    '$.roles[1].label',
  ],
  [
    'two types of one name',
    [put('relationTypes.1.label', 'advice')],
    'duplicate-name',
    '$.relationTypes[1].label',
  ],
  [
    'an end in capitals',
    [put(FORWARD, '{From} adviseert {to}.')],
    'sentence-without-end',
    AT_FORWARD,
    '{from} adviseert {to}.',
  ],
  [
    'ends in Dutch',
    [put(FORWARD, '{van} adviseert {naar}.')],
    'sentence-without-end',
    AT_FORWARD,
    '{from} adviseert {to}.',
  ],
  [
    'ends in round brackets',
    [put(FORWARD, '(from) adviseert (to).')],
    'sentence-without-end',
    AT_FORWARD,
    '{from} adviseert {to}.',
  ],
  [
    'blanks around an end',
    [put(FORWARD, '{ from } adviseert {to}.')],
    'sentence-without-end',
    AT_FORWARD,
    '{from} adviseert {to}.',
  ],
  [
    'an end that is left out',
    [put(FORWARD, '{from} adviseert.')],
    'sentence-without-end',
    AT_FORWARD,
  ],
  [
    'what nobody fills in',
    [put(FORWARD, '{from} adviseert {to} over {onderwerp}.')],
    'unknown-gap',
    AT_FORWARD,
  ],
  [
    'a relation with itself',
    [put('relations.0.to', 'office')],
    'self-relation',
    '$.relations[0].to',
  ],
  ['a body in itself', [put('bodies.1.partOf', 'team')], 'part-of-loop', '$.bodies[1].partOf'],
  [
    'who waits and is not shown',
    [
      put('views.0.bodies', ['office', 'board', 'council', 'team']),
      put('processes.0.steps.0.waiting', ['towns']),
    ],
    'step-outside-view',
    '$.processes[0].steps[0].waiting[0]',
  ],
  [
    'somebody who holds nothing',
    [put('people', [{ id: 'p', name: 'Jan' }])],
    'unused',
    '$.people[0]',
  ],
];

const ROWS = TOLD.map(([what, edits, code, subject, right]) => ({
  what,
  edits,
  code,
  subject,
  right,
}));

describe.each(ROWS)('$what', ({ edits, code, subject, right }) => {
  const text = written(...edits);

  it('is told once, where it is, in both languages', () => {
    const there = toldOf(text).filter((fault) => fault.subject === subject);
    expect(there.map((fault) => fault.code)).toEqual([code]);
    expect([FAULTS_NL[code], FAULTS_EN[code]].every(Boolean)).toBe(true);
  });

  it('is mended where that can be done', () => {
    const repair = toldOf(text).find((fault) => fault.subject === subject)?.repair;
    if (right === undefined) return;
    if (repair === undefined) throw new Error('no repair');
    const { text: mended } = mendGraph(text, [repair]);
    expect(toldOf(mended).filter((fault) => fault.subject === subject)).toEqual([]);
    const keys = [...subject.matchAll(/\w+/g)].map(([key]) => key);
    const there = keys.reduce<unknown>(
      (value, key) => Reflect.get(Object(value), key),
      JSON.parse(mended),
    );
    expect(there).toEqual(right);
  });
});

describe('steps that nothing leads to', () => {
  it('are told at the first of them', () => {
    const file = smallGraphFile();
    const steps = file.processes[0]?.steps ?? [];
    const lost = ['a', 'b', 'c'].map((id, index) => ({
      ...steps[0],
      id,
      number: id,
      ways: [{ id: `to-${index}`, to: ['b', 'c', null][index] }],
    }));
    const text = written(put('processes.0.steps', [...steps, ...lost.toReversed()]));
    const told = toldOf(text).filter(({ code }) => code === 'unreachable-step');
    expect(told.map(({ values }) => values.found)).toEqual(['a']);
  });
});

describe('a process that never ends', () => {
  it('ends once its repair is taken over', () => {
    const steps = smallGraphFile().processes[0]?.steps ?? [];
    const rounds = steps.map((step, index) => ({
      ...step,
      ways: [{ id: `to-${index}`, to: steps[(index + 1) % steps.length]?.id }],
    }));
    const text = written(put('processes.0.steps', rounds));
    const told = toldOf(text).filter(({ code }) => code === 'process-without-end');
    expect(told).toHaveLength(1);
    const { text: mended } = mendGraph(text, [told[0]?.repair ?? []]);
    expect(toldOf(mended).map(({ code }) => code)).not.toContain('process-without-end');
  });
});

describe('names with a letter for a number', () => {
  it('are no slips of each other', () => {
    const text = written(
      put('bodies.1.name', 'Directoraat A'),
      put('bodies.2.name', 'Directoraat B'),
    );
    expect(toldOf(text).map(({ code }) => code)).not.toContain('near-name');
  });
});

describe('what two do with each other', () => {
  it('is told as said twice the other way round', () => {
    const { relations } = smallGraphFile();
    const [one] = relations;
    const text = written(
      put(
        'relationTypes',
        smallGraphFile().relationTypes.map((type) => ({ ...type, symmetric: true })),
      ),
      put(`relations.${relations.length}`, { ...one, id: 'back', from: one?.to, to: one?.from }),
    );
    expect(toldOf(text).map(({ code }) => code)).toContain('duplicate-relation');
  });
});
