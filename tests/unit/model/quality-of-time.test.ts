import { describe, expect, it } from 'vitest';
import { drop, put } from '../../fixtures/edited-file.ts';
import { casesOf, remarksOn, type ToldCase } from '../../fixtures/told-on.ts';

const OF_TIME: readonly ToldCase[] = [
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
    (list): ToldCase => [
      `what ${list} declare tomorrow`,
      [put(`${list}.1.evidence`, { status: 'declared', on: '2026-06-02' })],
      ['future-claim', `$.${list}[1].evidence.on`, { found: '2026-06-02' }],
    ],
  ),
  ...(['bodies', 'memberships'] as const).flatMap((list): readonly ToldCase[] => [
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

describe('a remark on time', () => {
  it.each(casesOf(OF_TIME))('is told where it is due: $what', ({ edits, told }) => {
    expect(remarksOn(...edits)).toEqual(told);
  });
});
