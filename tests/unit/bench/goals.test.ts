import { describe, expect, it } from 'vitest';
import { goalsOf, isMet } from '../../bench/report/goals.ts';
import type { Results } from '../../bench/report/results.ts';

const nothing: Results = {
  start: null,
  real: null,
  own: null,
  layout: null,
  crossings: null,
  relayout: null,
  frames: null,
  memory: null,
  soak: null,
};

const started = (subject: 'ours' | 'react-flow-elk', visible: number) => ({
  subject,
  bodies: 50,
  speed: '4x' as const,
  runs: 15,
  visible,
  quarters: [visible, visible] as const,
  ready: visible * 2,
  largestPaint: visible,
  blocking: 100,
  bytes: 1_000,
  bytesByKind: {},
  htmlBytes: 1_000,
  loadsElk: false,
});

const find = (results: Results, name: RegExp) =>
  goalsOf(results).find((goal) => name.test(goal.name));

const AGAINST_EXAMPLE = /^visible at 4x, against React Flow \+ elkjs, 50/;

describe('a goal', () => {
  it('that was not measured is not met', () => {
    const goals = goalsOf(nothing);
    expect(goals.length).toBeGreaterThan(30);
    expect(goals.filter((goal) => goal.measured !== null || isMet(goal))).toEqual([]);
  });

  it('is a ratio within one run', () => {
    const measured = [started('ours', 500), started('react-flow-elk', 5_000)];
    const goal = find({ ...nothing, start: { measured, timeouts: [] } }, AGAINST_EXAMPLE);
    expect(goal).toMatchObject({ measured: 0.1, isBound: false });
    expect(goal && isMet(goal)).toBe(true);
  });

  it('against a peer that was not there in time is a bound', () => {
    const late = { subject: 'react-flow-elk', bodies: 50, speed: '4x', notWithin: 1_000 } as const;
    const start = { measured: [started('ours', 500)], timeouts: [late] };
    const goal = find({ ...nothing, start }, AGAINST_EXAMPLE);
    expect(goal).toMatchObject({ measured: 0.5, isBound: true });
    expect(goal && isMet(goal)).toBe(false);
  });

  it('on use is a ratio to when it is seen', () => {
    const start = { measured: [started('ours', 500)], timeouts: [] };
    expect(find({ ...nothing, start }, /^can be used at 4x.* 50 bodies/)).toMatchObject({
      target: 2.5,
      measured: 2,
    });
  });

  it('on crossings is what dot has in the same picture', () => {
    const crossings = [{ graph: 'a', ours: 3, dot: 2 }];
    const goal = find({ ...nothing, crossings }, /cross, a,/);
    expect(goal).toMatchObject({ target: 2, measured: 3, unit: 'crossings' });
    expect(goal && isMet(goal)).toBe(false);
  });
});
