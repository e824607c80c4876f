import { readRequest } from '../../../src/address/request-url.ts';
import { readOpenings } from '../../../src/layout/stored-opening.ts';
import type { Graph } from '../../../src/model/graph.ts';
import { aimOf, openingKey } from '../../../src/state/content.ts';
import { receiveGraph, replay } from '../../../src/state/graph-producers.ts';
import { receiveOpening } from '../../../src/state/layout-producers.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { selectShape, type WantedLayout } from '../../../src/state/selectors.ts';

/**
 * What the map would lay out for this graph when its URL asks for this.
 * @param stored how views open that a screen can't show whole, as the build has written it; without it they
 *   are taken as whole
 */
export const shapeFor = (graph: Graph, search: string, stored?: unknown): WantedLayout => {
  const { value } = readRequest(search, { view: null });
  const opened = readOpenings(stored).reduce(
    (state, [view, opening]) => receiveOpening(openingKey(view, aimOf(state)), opening)(state),
    replay(value, [])(receiveGraph(graph)(INITIAL_STATE)),
  );
  const wanted = selectShape(opened);
  if (wanted === null) throw new Error('A graph always has something to lay out');
  return wanted;
};
