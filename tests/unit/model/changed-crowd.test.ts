import { describe, expect, it } from 'vitest';
import { askedContent } from '../../../src/model/asked-content.ts';
import { type CrowdChanges, foldCrowd, type Opening } from '../../../src/model/fold-crowd.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { crowdOf } from '../../fixtures/crowds.ts';
import { folded, inLane, limits, UNCHANGED } from '../../fixtures/folded-crowd.ts';

describe('what a reader changes of a crowd', () => {
  /** Above b0 with two parts, of which b1 has one; in the middle b4 and b5. */
  const NESTED = [...inLane(0, null, 0, 0, 1), ...inLane(1, null, null)];
  const change = (changes: Partial<CrowdChanges>, mostBodies = 100, planted = NESTED) =>
    folded(planted, limits(1, 100, mostBodies), { changes });

  it('is nothing at first', () => {
    expect(change({})).toMatchObject({ drawn: ['b0'], open: [] });
  });

  it('opens a body, which draws its parts', () => {
    expect(change({ opened: ['b0'] })).toEqual({
      drawn: ['b0', 'b1', 'b2'],
      standIns: { b3: 'b1', b4: 'lane~middle', b5: 'lane~middle' },
      open: ['b0'],
      isRefused: false,
    });
  });

  it('draws what is opened itself, whatever it lies folded in', () => {
    expect(change({ opened: ['b1'] })).toMatchObject({
      drawn: ['b0', 'b1', 'b3'],
      standIns: { b2: 'b0' },
      open: ['b1'],
    });
    expect(change({ opened: ['b4'] })).toMatchObject({ drawn: ['b0', 'b4'], open: [] });
  });

  it('closes a body that was open, before all', () => {
    expect(change({ opened: ['b0'], closed: ['b0', 'b9'] })).toMatchObject({
      drawn: ['b0'],
      open: [],
    });
    expect(change({ everything: true, closed: ['b1'] })).toMatchObject({
      drawn: ['b0', 'b1', 'b2', 'b4', 'b5'],
      standIns: { b3: 'b1' },
      open: ['b0'],
    });
  });

  it('unfolds a lane, and draws bodies by name', () => {
    expect(change({ unfolded: ['middle'] }).drawn).toEqual(['b0', 'b4', 'b5']);
    expect(change({ named: new Set(['b3', 'b5']) })).toMatchObject({
      drawn: ['b0', 'b3', 'b5'],
      standIns: { b1: 'b0', b2: 'b0', b4: 'lane~middle' },
    });
  });

  it('draws everything, as far as a picture can hold it', () => {
    expect(change({ everything: true }, 6)).toEqual({
      drawn: ['b0', 'b1', 'b2', 'b3', 'b4', 'b5'],
      standIns: {},
      open: ['b0', 'b1'],
      isRefused: false,
    });
    expect(change({ everything: true }, 5)).toMatchObject({ drawn: ['b0'], isRefused: true });
  });

  it('is granted from the first wish on, for as long as a picture can hold it', () => {
    expect(change({ unfolded: ['middle'], opened: ['b0'] }, 5)).toMatchObject({
      drawn: ['b0', 'b1', 'b2', 'b4', 'b5'],
      isRefused: false,
    });
    expect(change({ unfolded: ['middle'], opened: ['b0'] }, 4)).toMatchObject({
      drawn: ['b0', 'b4', 'b5'],
      open: [],
      isRefused: true,
    });
  });

  it('adds bodies that the view does not ask for', () => {
    const graph = crowdOf(NESTED, []);
    const view = { ...mustGet(graph.views, 'all'), bodies: ['b0', 'b4', 'b5'] };
    const asked = askedContent(graph, view);
    const changes = { ...UNCHANGED, named: new Set(['b3']) };
    const more = foldCrowd(graph, asked, graph.file.bodies, changes, limits(1));
    expect([...more.drawn]).toEqual(['b0', 'b3']);
    expect(more.standIns.get('b2')).toBe('b0');
  });
});

describe('a crowd that a screen opens', () => {
  const PLANTED = [...inLane(0, null, null, null), ...inLane(1, null)];
  const opening: Opening = {
    lanes: new Set(['top']),
    open: new Set(['b1']),
    named: new Set(['b3']),
    holders: new Map([
      ['b0', 'b1'],
      ['b2', 'b0'],
    ]),
  };

  it('is as that says, whatever there is of it', () => {
    expect(folded(PLANTED, limits(1), { opening })).toEqual({
      drawn: ['b0', 'b1', 'b3'],
      standIns: { b2: 'b0' },
      open: ['b1'],
      isRefused: false,
    });
  });

  it('is changed as any other', () => {
    const changes = { opened: ['b0'], closed: ['b1'] };
    expect(folded(PLANTED, limits(1), { opening, changes })).toMatchObject({
      drawn: ['b0', 'b1', 'b2', 'b3'],
      open: ['b0'],
    });
    const everything = { everything: true, closed: ['b0'] };
    expect(folded(PLANTED, limits(1), { opening, changes: everything })).toMatchObject({
      drawn: ['b0', 'b1', 'b3'],
      standIns: { b2: 'b0' },
    });
  });
});
