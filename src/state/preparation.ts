import { askedContent } from '../model/asked-content.ts';
import { prepareFolding } from '../model/fold-crowd.ts';
import type { Graph } from '../model/graph.ts';
import { routesOf, viewOf } from '../perspective/shown-content.ts';
import { aimOf, contentFor } from './content.ts';
import { receiveGraph } from './graph-producers.ts';
import type { MapState } from './map-state.ts';
import { selectBasePerspective, selectPerspective, selectShape } from './selectors.ts';

/**
 * What a graph shows in a state that is to receive it, found out in steps of which none takes long, whatever
 * is in the file: each is remembered by who asks for it later.
 */
export function* preparation(graph: Graph, present: MapState): Generator<void, void> {
  let state = present;
  const view = () => viewOf(graph, state.request);
  const ofView: readonly (() => unknown)[] = [
    () => askedContent(graph, view()),
    () => askedContent(graph, view()).relations,
    () => askedContent(graph, view()).relationIds,
    () => prepareFolding(graph, view()),
  ];
  const steps: readonly (() => unknown)[] = [
    () => graph.relations,
    () => graph.outgoing,
    () => graph.incoming,
    () => graph.members,
    () => graph.seats,
    // Before the request is checked, which asks for all of it at once; and after, when that led to another view.
    ...ofView,
    () => {
      state = receiveGraph(graph)(present);
    },
    ...ofView,
    () => routesOf(graph, state.request),
    () => contentFor(graph, aimOf(state)),
    () => selectBasePerspective(state),
    () => selectPerspective(state),
    () => selectShape(state),
  ];
  for (const step of steps) {
    step();
    yield;
  }
}
