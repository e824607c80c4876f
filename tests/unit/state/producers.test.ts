import { describe, expect, it } from 'vitest';
import { noteOf } from '../../../src/model/note-of.ts';
import {
  clearFilters,
  lookThrough,
  toggleRelationType,
} from '../../../src/state/filter-producers.ts';
import { toggleLane, toggleParts } from '../../../src/state/fold-producers.ts';
import { receiveGraph, replay } from '../../../src/state/graph-producers.ts';
import { keepPlacement, receivePlacements } from '../../../src/state/layout-producers.ts';
import { INITIAL_STATE, type MapState } from '../../../src/state/map-state.ts';
import { dismissNotice, notify } from '../../../src/state/notice-producers.ts';
import { stepTo } from '../../../src/state/process-producers.ts';
import type { Producer } from '../../../src/state/producer.ts';
import { findRoute } from '../../../src/state/route-producers.ts';
import { backOut, reveal, select, showAround } from '../../../src/state/selection-producers.ts';
import { selectPlacement, selectShape } from '../../../src/state/selectors.ts';
import { openView, show } from '../../../src/state/view-producers.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const loaded: MapState = { ...INITIAL_STATE, graph };
const requestAfter = (...producers: readonly Producer[]) =>
  producers.reduce((state, produce) => produce(state), loaded).request;

describe('selecting', () => {
  it('the same again lets go', () => {
    expect(requestAfter(select('board')).select).toBe('board');
    expect(requestAfter(select('board'), select('board')).select).toBeNull();
  });

  it('stays when the next view shows it, and goes when it does not', () => {
    expect(requestAfter(select('council'), openView('towns-view')).select).toBe('council');
    expect(requestAfter(select('board'), openView('towns-view')).select).toBeNull();
  });

  it('something that another view shows goes there, and unfolds its lane', () => {
    const request = requestAfter(toggleLane('top'), reveal('east'));
    expect(request).toMatchObject({ view: 'towns-view', select: 'east', folded: [] });
  });
});

describe('a picture around one body', () => {
  it('is left for another view, a route, and a body that it does not have', () => {
    expect(requestAfter(showAround('team')).around).toBe('team');
    expect(requestAfter(showAround('team'), openView('towns-view')).around).toBeNull();
    expect(requestAfter(showAround('team'), findRoute('office', 'council')).around).toBeNull();
    expect(requestAfter(showAround('team'), reveal('office')).around).toBe('team');
    expect(requestAfter(showAround('team'), reveal('council'))).toMatchObject({
      around: null,
      select: 'council',
    });
  });

  it('is let go after what is selected in it', () => {
    const selected = [showAround('team'), select('board')];
    expect(requestAfter(...selected, backOut())).toMatchObject({ around: 'team', select: null });
    expect(requestAfter(...selected, backOut(), backOut()).around).toBeNull();
  });
});

describe('letting go', () => {
  it('takes one thing at a time', () => {
    const everything = [
      lookThrough('east', 'member'),
      stepTo({ step: 'discuss', choices: ['ask'] }),
      select('board'),
    ];
    expect(requestAfter(...everything, backOut())).toMatchObject({ select: null, step: 'discuss' });
    expect(requestAfter(...everything, backOut(), backOut())).toMatchObject({
      step: null,
      lens: 'east',
    });
    expect(requestAfter(...everything, backOut(), backOut(), backOut()).lens).toBeNull();
  });
});

describe('filtering', () => {
  it('is gone once every type is shown again', () => {
    expect(requestAfter(toggleRelationType('talk')).relations).toEqual(['advice', 'proposal']);
    expect(
      requestAfter(toggleRelationType('talk'), toggleRelationType('talk')).relations,
    ).toBeNull();
    expect(requestAfter(toggleRelationType('talk'), clearFilters()).relations).toBeNull();
  });
});

describe('a route', () => {
  it('is looked for in a view that shows it whole, and lets go of the rest', () => {
    const request = requestAfter(
      openView('towns-view'),
      select('council'),
      findRoute('office', 'council'),
    );
    expect(request).toMatchObject({
      view: 'all',
      select: null,
      route: { from: 'office', to: 'council' },
    });
  });
});

describe('a step', () => {
  it('goes when the next view has another process, and the lens stays', () => {
    const request = requestAfter(
      lookThrough('east', null),
      stepTo({ step: 'discuss', choices: [] }),
      openView('towns-view'),
    );
    expect(request).toMatchObject({ step: null, lens: 'east' });
  });
});

describe('parts', () => {
  it('are closed where the view opens them, and opened where it does not', () => {
    expect(requestAfter(openView('towns-view'), toggleParts('towns')).closed).toEqual(['towns']);
    expect(requestAfter(toggleParts('towns')).opened).toEqual(['towns']);
    expect(requestAfter(toggleParts('towns'), toggleParts('towns')).opened).toEqual([]);
  });
});

describe('an answer or a scene', () => {
  it('starts from a clean picture, and keeps language, theme and lens', () => {
    const request = requestAfter(
      lookThrough('east', 'member'),
      select('board'),
      show({ step: 'discuss' }),
    );
    expect(request).toMatchObject({ select: null, step: 'discuss', lens: 'east', role: 'member' });
  });
});

describe('a link', () => {
  it('to what the graph does not know costs that part, with a notice each', () => {
    const state = receiveGraph(graph)({
      ...INITIAL_STATE,
      request: {
        ...INITIAL_STATE.request,
        view: 'nowhere',
        select: 'nobody',
        lens: 'north',
        step: '9',
        route: { from: 'board', to: 'gone' },
        relations: ['advice', 'gossip'],
        lang: 'en',
      },
    });
    expect(state.request).toEqual({ ...INITIAL_STATE.request, relations: ['advice'], lang: 'en' });
    expect(state.notices.map(({ subject }) => subject).sort()).toEqual([
      'lens',
      'relations',
      'route',
      'select',
      'step',
      'view',
    ]);
  });

  it('to a step by its number opens the view of its process', () => {
    const request = { ...INITIAL_STATE.request, step: '2a' };
    const state = replay(request, [])(loaded);
    expect(state.request).toMatchObject({ view: null, step: 'ask-council', choices: ['ask'] });
    expect(state.notices).toEqual([]);
  });
});

describe('notices', () => {
  it('stay until they are dismissed', () => {
    const notice = noteOf('plain-layout');
    const noticed = notify(notice)(loaded);
    expect(noticed.notices).toEqual([notice]);
    expect(dismissNotice(notice)(noticed).notices).toEqual([]);
  });
});

describe('placements', () => {
  const placement = {
    width: 1,
    height: 1,
    lanes: [],
    bodies: [],
    relations: [],
    method: 'elk',
  } as const;
  const hash = selectShape(loaded)?.hash ?? '';
  const afterMany = (state: MapState) =>
    Array.from({ length: 200 }, (_, number) => keepPlacement(`other-${number}`, placement)).reduce(
      (before, produce) => produce(before),
      state,
    );

  it('of the build stay, however much the page lays out for itself', () => {
    expect(
      selectPlacement(afterMany(receivePlacements([[hash, placement]])(loaded))),
    ).not.toBeNull();
  });

  it('of the page itself do not pile up, and the last one is there', () => {
    const state = afterMany(keepPlacement(hash, placement)(loaded));
    expect(selectPlacement(state)).toBeNull();
    expect(state.laidOutHere.size).toBeLessThan(20);
    expect(selectPlacement(keepPlacement(hash, placement)(state))).not.toBeNull();
  });
});
