import { describe, expect, it } from 'vitest';
import { layOutPlainly } from '../../../src/layout/lay-out.ts';
import { receiveGraph } from '../../../src/state/graph-producers.ts';
import { backToPicture, finishLayout, startLayout } from '../../../src/state/layout-producers.ts';
import { INITIAL_STATE, type MapState } from '../../../src/state/map-state.ts';
import {
  selectPlacement,
  selectShape,
  selectShownPerspective,
  selectShownPlacement,
} from '../../../src/state/selectors.ts';
import { openView } from '../../../src/state/view-producers.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const run = { since: 0, expected: 1_000 };
const laidOut = (state: MapState): MapState => {
  const wanted = selectShape(state);
  if (wanted === null) throw new Error('Nothing to lay out');
  return finishLayout(wanted.hash, layOutPlainly(wanted.shape))(state);
};

const first = laidOut(receiveGraph(smallGraph())(INITIAL_STATE));
const onScreen = { request: first.request, window: first.window };
const waiting = startLayout({ ...run, onScreen })(openView('towns-view')(first));

describe('while a picture is laid out', () => {
  it('the one before stays on screen, and goes when the new one is there', () => {
    expect(selectPlacement(waiting)).toBeNull();
    expect(selectShownPlacement(waiting)).toBe(selectPlacement(first));
    expect(selectShownPerspective(waiting)?.view.id).toBe('all');
    const done = laidOut(waiting);
    expect(done.layout).toBeNull();
    expect(selectShownPerspective(done)?.view.id).toBe('towns-view');
    expect(selectShownPlacement(done)).toBe(selectPlacement(done));
  });

  it('stays there too when something else is asked for meanwhile', () => {
    const other = startLayout({ ...run, onScreen: null })(waiting);
    expect(selectShownPerspective(other)?.view.id).toBe('all');
  });

  it('it can be gone back to', () => {
    const stopped = backToPicture()(waiting);
    expect(stopped.request).toEqual(first.request);
    expect(stopped.layout).toBeNull();
  });

  it('there is nothing to go back to from the first one', () => {
    const alone = startLayout({ ...run, onScreen: null })(
      receiveGraph(smallGraph())(INITIAL_STATE),
    );
    expect(selectShownPlacement(alone)).toBeNull();
    expect(backToPicture()(alone)).toBe(alone);
    expect(backToPicture()(INITIAL_STATE)).toBe(INITIAL_STATE);
  });
});
