import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lengthOf,
  NO_PLAN,
  parsePlan,
  plannedFor,
  timeLeft,
  writePlan,
} from '../../../src/present/talk-plan.ts';
import { parseSize } from '../../../src/present/use-notes-size.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const [story] = smallGraph().file.stories;
if (story === undefined) throw new Error('The small graph has a story');
const timed = {
  ...story,
  scenes: story.scenes.map((scene, index) =>
    index === 0 ? { ...scene, minutes: 2 } : { ...scene, hidden: index === 1 },
  ),
};
const [first, , third] = timed.scenes;
if (!first || !third) throw new Error('The small story has three scenes');

describe('the time that is planned', () => {
  const rehearsed = new Map([
    [first.id, 30_000],
    [third.id, 90_000],
  ]);

  it('is what the author of a scene says, and else what was rehearsed', () => {
    expect(plannedFor(first, { minutes: null, rehearsed })).toBe(120_000);
    expect(plannedFor(third, { minutes: null, rehearsed })).toBe(90_000);
    expect(plannedFor(third, NO_PLAN)).toBeNull();
  });

  it('is for the talk what was set, else the sum of the scenes that are told, if all have one', () => {
    expect(lengthOf(timed, { minutes: 45, rehearsed })).toBe(2_700_000);
    expect(lengthOf(timed, { minutes: null, rehearsed })).toBe(210_000);
    expect(lengthOf(timed, NO_PLAN)).toBeNull();
  });

  it('is told of calmly: five minutes before the end, or a tenth, and when it is over', () => {
    const hour = 3_600_000;
    expect([600_000, 299_000, -1].map((left) => timeLeft(left, hour))).toEqual([
      'enough',
      'soon',
      'late',
    ]);
    expect(timeLeft(11_000, 100_000)).toBe('enough');
    expect(timeLeft(9_000, 100_000)).toBe('soon');
  });
});

describe('a plan that a browser keeps', () => {
  it('comes back as it was', () => {
    const plans = fc.record({
      minutes: fc.option(fc.integer({ min: 1, max: 600 })),
      rehearsed: fc
        .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.nat(36_000_000)), {
          selector: ([id]) => id,
        })
        .map((entries) => new Map(entries)),
    });
    fc.assert(
      fc.property(plans, (plan) => {
        expect(parsePlan(writePlan(plan))).toEqual(plan);
      }),
    );
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another shape', '[]'],
    ['a talk that lasts for ever', '{"minutes":1e9,"rehearsed":[]}'],
    ['a scene that took less than nothing', '{"minutes":null,"rehearsed":[["a",-1]]}'],
  ])('is none when there is %s', (_, text) => {
    expect(parsePlan(text)).toEqual(NO_PLAN);
  });

  it('and a size of letters never throw, whatever was put there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parsePlan(text);
        const size = parseSize(text);
        expect(size).toBeGreaterThanOrEqual(0.75);
        expect(size).toBeLessThanOrEqual(8);
      }),
    );
  });
});
