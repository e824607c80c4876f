import { describe, expect, it } from 'vitest';
import { askedContent } from '../../../src/model/asked-content.ts';
import { type CrowdLimits, foldCrowd } from '../../../src/model/fold-crowd.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { crowdOf } from '../../fixtures/crowds.ts';
import {
  drawnOf,
  type Ends,
  folded,
  inLane,
  limits,
  UNCHANGED,
} from '../../fixtures/folded-crowd.ts';

describe('how a crowd opens', () => {
  /** Three bodies above, two in the middle, one below. */
  const LANES = [...inLane(0, null, null, null), ...inLane(1, null, null), ...inLane(2, null)];

  it('is with lanes from the emptiest on, for as long as they fit; a folded one stands for its bodies', () => {
    expect(folded(LANES, limits(5))).toEqual({
      drawn: ['b3', 'b4', 'b5'],
      standIns: { b0: 'lane~top', b1: 'lane~top', b2: 'lane~top' },
      open: [],
      isRefused: false,
    });
    expect(drawnOf(LANES, limits(2))).toBe('b5');
    expect(drawnOf(LANES, limits(3))).toBe('b3 b4 b5');
    expect(drawnOf(LANES, limits(6))).toBe('b0 b1 b2 b3 b4 b5');
  });

  it('takes of lanes that are as full the one that comes first', () => {
    expect(drawnOf([...inLane(1, null, null), ...inLane(0, null, null)], limits(3))).toBe('b0 b1');
  });

  it('has no more lines than fit, those of folded lanes counted', () => {
    const ends: Ends = [
      [3, 5, 0],
      [4, 5, 0],
      [0, 5, 0],
      [1, 5, 0],
    ];
    // All unfolded there are four lines, without the upper lane three, with the lower one alone two.
    expect(drawnOf(LANES, limits(9, 4), { ends })).toBe('b0 b1 b2 b3 b4 b5');
    expect(drawnOf(LANES, limits(9, 3), { ends })).toBe('b3 b4 b5');
    expect(drawnOf(LANES, limits(9, 2), { ends })).toBe('b5');
  });

  it('shows one lane, whatever its lines, unless that has too many bodies itself', () => {
    const ends: Ends = [
      [0, 1, 0],
      [0, 1, 1],
    ];
    const pair = inLane(1, null, null);
    expect(drawnOf(pair, limits(2, 1), { ends })).toBe('b0 b1');
    expect(folded(pair, limits(1), { ends })).toMatchObject({
      drawn: [],
      standIns: { b0: 'lane~middle', b1: 'lane~middle' },
    });
  });

  it('draws what is in bodies group by group, the smallest first and the outer before the inner', () => {
    // b0 with three parts, b1 with two, of which b6 has one, with one itself.
    const planted = [...inLane(0, null, null, 0, 0, 0, 1, 1, 6, 7)];
    expect(folded(planted, limits(3))).toEqual({
      drawn: ['b0', 'b1'],
      standIns: {
        b2: 'b0',
        b3: 'b0',
        b4: 'b0',
        b5: 'b1',
        b6: 'b1',
        b7: 'b1',
        b8: 'b1',
      },
      open: [],
      isRefused: false,
    });
    expect(folded(planted, limits(4))).toMatchObject({
      drawn: ['b0', 'b1', 'b5', 'b6'],
      standIns: { b7: 'b6', b8: 'b6' },
      open: ['b1'],
    });
    expect(folded(planted, limits(7)).open).toEqual(['b0', 'b1']);
    expect(folded(planted, limits(8)).open).toEqual(['b0', 'b1', 'b6']);
    expect(folded(planted, limits(9))).toMatchObject({
      open: ['b0', 'b1', 'b6', 'b7'],
      standIns: {},
    });
  });

  it('draws parts only where the lines to them fit, too', () => {
    const planted = inLane(0, null, null, 0, 0);
    const ends: Ends = [
      [2, 1, 0],
      [3, 1, 0],
    ];
    expect(drawnOf(planted, limits(9, 1), { ends })).toBe('b0 b1');
    expect(drawnOf(planted, limits(9, 2), { ends })).toBe('b0 b1 b2 b3');
  });

  it('draws nothing of what is in a folded lane', () => {
    const planted = [...inLane(0, null, null, null), ...inLane(1, null, 3)];
    expect(folded([...planted, ...inLane(0, 0)], limits(2))).toMatchObject({
      drawn: ['b3', 'b4'],
      standIns: { b0: 'lane~top', b5: 'lane~top' },
    });
  });

  it('is found out anew for other limits', () => {
    const graph = crowdOf(LANES, []);
    const asked = askedContent(graph, mustGet(graph.views, 'all'));
    const drawn = (within: CrowdLimits) =>
      foldCrowd(graph, asked, asked.bodies, UNCHANGED, within).drawn.size;
    const small = limits(2);
    expect([small, small, limits(6), small].map(drawn)).toEqual([1, 1, 6, 1]);
  });
});
