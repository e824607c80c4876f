import { describe, expect, it } from 'vitest';
import type { CrowdLimits, Opening } from '../../../src/model/fold-crowd.ts';
import { laneEnd } from '../../../src/model/gather.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { NO_CHANGES, type ViewChanges, viewContent } from '../../../src/model/view-content.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();

interface Asked {
  readonly view?: string;
  /** More bodies than this, and more relations, make a crowd. */
  readonly crowded?: readonly [bodies: number, relations: number];
  /** So many bodies it opens with, and so many one picture holds. */
  readonly bodies?: readonly [opening: number, most: number];
  readonly opening?: Opening;
}

const contentOf = (asked: Asked, changes: Partial<ViewChanges> = {}) => {
  const { view = 'all', crowded = [3, 10], bodies = [2, 5], opening = null } = asked;
  const limits: CrowdLimits = {
    crowded: { bodies: crowded[0], relations: crowded[1] },
    opening: { bodies: bodies[0], lines: 6 },
    mostBodies: bodies[1],
  };
  return viewContent(
    graph,
    mustGet(graph.views, view),
    { ...NO_CHANGES, ...changes },
    limits,
    opening,
  );
};
const told = (asked: Asked, changes: Partial<ViewChanges> = {}) => {
  const { bodies, relations, lines, boxes, folding } = contentOf(asked, changes);
  return {
    bodies: bodies.map(({ id }) => id).join(' '),
    relations: relations.length,
    lines: lines.map(({ from, to }) => `${from} > ${to}`),
    boxes: Object.fromEntries(boxes),
    folding: folding && {
      ...folding,
      groups: Object.fromEntries(folding.groups),
      lanes: Object.fromEntries(folding.lanes),
      open: [...folding.open],
    },
  };
};

const MIDDLE = laneEnd('middle');
const FOLDED = {
  bodies: 4,
  municipalities: 0,
  groups: {},
  lanes: {},
  open: [],
  isRefused: false,
  mostBodies: 5,
};
/** The view of all with its middle lane folded. */
const OPENED = {
  bodies: 'council office',
  relations: 5,
  lines: [`office > ${MIDDLE}`, `${MIDDLE} > council`, `council > ${MIDDLE}`, `office > ${MIDDLE}`],
  boxes: { team: MIDDLE, board: MIDDLE },
  folding: { ...FOLDED, lanes: { middle: 2 } },
};

describe('a view', () => {
  it.each([
    [4, 5, false],
    [3, 5, true],
    [4, 4, true],
  ])('with more than %d bodies or %d relations is a crowd: %s', (bodies, relations, isCrowd) => {
    expect(contentOf({ crowded: [bodies, relations] }).folding !== null).toBe(isCrowd);
  });

  it('is a crowd too where a screen says how it opens', () => {
    const opening = { lanes: new Set(['top']), open: new Set<string>(), named: new Set(['team']) };
    const bottom = laneEnd('bottom');
    expect(told({ crowded: [9, 9], opening })).toEqual({
      bodies: 'council team',
      relations: 5,
      // Of a lane that is partly drawn there is no band for a line to end at.
      lines: [`${bottom} > team`],
      boxes: { board: MIDDLE, office: bottom },
      folding: { ...FOLDED, lanes: { middle: 1, bottom: 1 } },
    });
  });
});

describe('a crowd', () => {
  it('opens with its fullest lane folded, and lines to that', () => {
    expect(told({})).toEqual(OPENED);
  });

  it.each([
    ['its lane is unfolded', { unfolded: ['middle'] }],
    ['everything is asked for', { everything: true }],
  ])('is drawn whole where %s', (_, changes) => {
    expect(told({}, changes)).toEqual({
      bodies: 'council team board office',
      relations: 5,
      lines: [
        'office > board',
        'team > board',
        'board > council',
        'council > board',
        'office > team',
      ],
      boxes: {},
      folding: FOLDED,
    });
  });

  it('has what was added to it, counted, with municipalities', () => {
    expect(told({}, { extra: ['towns'] })).toEqual({
      ...OPENED,
      bodies: 'council towns office',
      folding: { ...OPENED.folding, bodies: 5, municipalities: 1 },
    });
    expect(told({ view: 'towns-view' }, { extra: ['board', 'board-council'] })).toMatchObject({
      bodies: 'council towns board',
      relations: 2,
      lines: ['board > council', 'council > board'],
    });
  });

  it('has the parts of what is opened beside it', () => {
    expect(told({}, { opened: ['towns'] })).toEqual({
      ...OPENED,
      bodies: 'council towns east west office',
      folding: { ...OPENED.folding, bodies: 7, municipalities: 3, open: ['towns'] },
    });
  });

  it('says what one picture can not hold', () => {
    const changes = { opened: ['towns'], everything: true };
    expect(told({}, changes).folding).toMatchObject({ isRefused: true, mostBodies: 5 });
    expect(told({ bodies: [2, 7] }, changes).folding).toMatchObject({ isRefused: false });
  });

  it('has groups that stand for their parts, until they are opened', () => {
    const view = 'towns-view';
    const folding = { ...FOLDED, municipalities: 3, groups: { towns: 2 } };
    const boxes = { east: 'towns', west: 'towns' };
    const closed = { bodies: 'council towns', relations: 0, lines: [], boxes, folding };
    expect(told({ view })).toEqual(closed);
    expect(told({ view, bodies: [4, 5] }, { closed: ['towns'] })).toEqual(closed);
    expect(told({ view, bodies: [4, 5] })).toEqual({
      ...closed,
      bodies: 'council towns east west',
      boxes: {},
      folding: { ...folding, groups: {}, open: ['towns'] },
    });
  });
});
