import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/address/check-request.ts';
import { layOutAhead } from '../../../src/build/graph-files.ts';
import { MESSAGES_EN } from '../../../src/i18n/messages.en.ts';
import { MESSAGES_NL } from '../../../src/i18n/messages.nl.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import {
  APPEARANCE,
  appearanceFor,
  isPlaced,
  placedFor,
} from '../../../src/perspective/appearances.ts';
import { APPEARANCES, PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { toggleLane } from '../../../src/state/fold-producers.ts';
import { receivePlacements } from '../../../src/state/layout-producers.ts';
import { INITIAL_STATE, type MapState } from '../../../src/state/map-state.ts';
import { findRoute } from '../../../src/state/route-producers.ts';
import { selectPlacement, selectShape, wantedLayoutOf } from '../../../src/state/selectors.ts';
import { openView, showAs } from '../../../src/state/view-producers.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';
import { WORST_FILES } from '../../fixtures/worst-files.ts';

const graph = smallGraph();
const loaded: MapState = { ...INITIAL_STATE, graph };
/** One view with a process, and one without. */
const [all, towns] = graph.file.views;
if (all === undefined || towns === undefined) throw new Error('The small graph has two views');

describe('appearances', () => {
  it('are offered where a view can be shown so, and are a diagram elsewhere', () => {
    const offeredFor = (view: typeof all) =>
      APPEARANCES.filter((as) => APPEARANCE[as].isOffered(graph, view));
    expect(offeredFor(all)).toEqual(['diagram', 'swimlane', 'list', 'matrix']);
    expect(offeredFor(towns)).toEqual(['diagram', 'list', 'matrix']);
    expect(appearanceFor(graph, 'swimlane', towns)).toBe('diagram');
    expect(appearanceFor(graph, 'swimlane', all)).toBe('swimlane');
  });

  it('have no lanes for a process of thousands of ways: no picture of them can be read', () => {
    const steps = WORST_FILES.steps?.();
    if (steps === undefined) throw new Error('There is a file with as many steps as may be');
    const large = indexGraph(steps);
    const [view] = large.file.views;
    if (view?.process === undefined) throw new Error('Its view has a process');
    expect(appearanceFor(large, 'swimlane', view)).toBe('diagram');
    const { request, notices } = checkRequest(large, { ...PLAIN_REQUEST, as: 'swimlane' });
    expect(request.as).toBe('diagram');
    expect(notices.map(({ code }) => code)).toEqual(['out-of-place']);
  });

  it('begin with the one that is there for every view, and that nobody has to ask for', () => {
    expect(APPEARANCES[0]).toBe(PLAIN_REQUEST.as);
    expect(APPEARANCE[PLAIN_REQUEST.as].arrangement).not.toBeNull();
    const { isOffered } = APPEARANCE[PLAIN_REQUEST.as];
    expect(graph.file.views.every((view) => isOffered(graph, view))).toBe(true);
  });

  it('need the places of the diagram when they have none of their own', () => {
    expect(placedFor(graph, 'list', all)).toBe('diagram');
    const hashAs = (as: (typeof APPEARANCES)[number]) => selectShape(showAs(as)(loaded))?.hash;
    expect(hashAs('list')).toBe(hashAs('diagram'));
    expect(hashAs('matrix')).toBe(hashAs('diagram'));
    expect(hashAs('swimlane')).not.toBe(hashAs('diagram'));
  });

  it('have words of their own in every language', () => {
    for (const { appearance } of [MESSAGES_NL, MESSAGES_EN]) {
      const words = APPEARANCES.map((as) => appearance[as]);
      expect(new Set(words).size).toBe(APPEARANCES.length);
    }
  });

  it('are all laid out ahead by the build, for every view that offers them', async () => {
    const placements = new Map(Object.entries(await layOutAhead(graph, 'nl')));
    const wanted = APPEARANCES.filter(isPlaced).flatMap((as) =>
      graph.file.views.map((view) =>
        wantedLayoutOf(graph, { ...PLAIN_REQUEST, view: view.id, as }),
      ),
    );
    expect(new Set(wanted.map(({ hash }) => hash))).toEqual(new Set(placements.keys()));
    expect(wanted.map(({ base }) => base)).toEqual(wanted.map(() => null));

    const drawn = receivePlacements(placements)(loaded);
    const folded = (as: (typeof APPEARANCES)[number], view: string) => {
      const state = showAs(as)(openView(view)(drawn));
      return selectPlacement(toggleLane('top')(state)) !== selectPlacement(state);
    };
    expect(folded('diagram', 'all')).toBe(true);
    expect(folded('swimlane', 'all'), 'its lanes are columns').toBe(false);
    expect(folded('swimlane', 'towns-view'), 'it is a diagram there').toBe(true);
  });
});

describe('going elsewhere', () => {
  it('keeps the appearance where the next view offers it', () => {
    const asAfter = (as: (typeof APPEARANCES)[number], view: string) =>
      openView(view)(showAs(as)(loaded)).request.as;
    expect(asAfter('swimlane', 'towns-view')).toBe('diagram');
    expect(asAfter('swimlane', 'all')).toBe('swimlane');
    expect(asAfter('list', 'towns-view')).toBe('list');
  });

  it('shows a route where that can be seen', () => {
    const asAfter = (as: (typeof APPEARANCES)[number]) =>
      findRoute('office', 'council')(showAs(as)(loaded)).request.as;
    expect(APPEARANCES.map(asAfter)).toEqual(['diagram', 'diagram', 'list', 'diagram']);
  });
});
