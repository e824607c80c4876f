import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesOf, type Visit, visitedNext } from '../../../src/present/visits.ts';

const visited = (...visits: readonly Visit[]) =>
  visits.reduce<readonly Visit[]>((before, visit) => visitedNext(before, visit), []);

describe('the time that scenes take', () => {
  it('is that of all their visits', () => {
    const visits = visited(
      { scene: 'a', at: 0 },
      { scene: 'b', at: 60 },
      { scene: 'a', at: 100 },
      { scene: 'a', at: 120 },
    );
    expect([...timesOf(visits, 130)]).toEqual([
      ['a', 90],
      ['b', 40],
    ]);
  });

  it('begins anew with a clock that was put back', () => {
    const visits = visited({ scene: 'a', at: 0 }, { scene: 'b', at: 60 }, { scene: 'b', at: 0 });
    expect([...timesOf(visits, 10)]).toEqual([['b', 10]]);
  });

  it('is not taken by what is passed while the clock stands still', () => {
    const visits = visited({ scene: 'a', at: 0 }, { scene: 'b', at: 0 }, { scene: 'c', at: 0 });
    expect([...timesOf(visits, 5).keys()]).toEqual(['c']);
  });

  it('adds up to the time of the talk', () => {
    const way = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(1_000)), { minLength: 1 });
    fc.assert(
      fc.property(way, fc.nat(1_000), (steps, rest) => {
        let at = 0;
        const visits = visited(
          ...steps.map(([scene, took], index) => {
            if (index > 0) at += took;
            return { scene, at };
          }),
        );
        const total = [...timesOf(visits, at + rest).values()].reduce((sum, time) => sum + time, 0);
        expect(total).toBe(at + rest);
      }),
    );
  });
});
