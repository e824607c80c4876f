import { askedContent } from '../model/asked-content.ts';
import { prepareFolding } from '../model/fold-crowd.ts';
import { routesOf, viewOf } from '../perspective/shown-content.ts';
import { aimOf, contentFor } from './content.ts';
import type { MapState } from './map-state.ts';
import { selectBasePerspective, selectPerspective, selectShape } from './selectors.ts';

/**
 * What a state shows, found out in steps of which none takes long, whatever is in the file: each is
 * remembered by who asks for it later.
 */
export function* preparation(state: MapState): Generator<void, void> {
  const { graph, request } = state;
  if (graph === null) return;
  const view = viewOf(graph, request);
  const steps: readonly (() => unknown)[] = [
    () => graph.relations,
    () => graph.outgoing,
    () => graph.incoming,
    () => graph.members,
    () => graph.seats,
    () => askedContent(graph, view),
    () => askedContent(graph, view).relations,
    () => askedContent(graph, view).relationIds,
    () => prepareFolding(graph, view),
    () => routesOf(graph, request),
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
