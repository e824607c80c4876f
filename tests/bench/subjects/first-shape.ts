import { readRequest } from '../../../src/address/request-url.ts';
import type { Graph } from '../../../src/model/graph.ts';
import { receiveGraph, replay } from '../../../src/state/graph-producers.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { selectShape, type WantedLayout } from '../../../src/state/selectors.ts';

/** What the map would lay out for this graph when its URL asks for this. */
export const shapeFor = (graph: Graph, search: string): WantedLayout => {
  const { value } = readRequest(search, { view: null });
  const wanted = selectShape(replay(value, [])(receiveGraph(graph)(INITIAL_STATE)));
  if (wanted === null) throw new Error('A graph always has something to lay out');
  return wanted;
};
