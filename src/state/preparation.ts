import { askedContent } from '../model/asked-content.ts';
import { prepareFolding } from '../model/fold-crowd.ts';
import type { Graph } from '../model/graph.ts';
import { routesOf, viewOf } from '../perspective/shown-content.ts';
import { aimOf, contentFor } from './content.ts';
import type { MapState } from './map-state.ts';
import type { Producer } from './producer.ts';
import { selectBasePerspective, selectPerspective, selectShape } from './selectors.ts';

/**
 * What a graph shows after a change of state, found out in steps of which none takes long, whatever is in
 * the file: each is remembered by who asks for it later.
 * @param graph what the change shows: what is present, or comes with it
 */
export function* preparation(
  graph: Graph,
  present: MapState,
  change: Producer,
): Generator<void, void> {
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
      state = change(present);
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
