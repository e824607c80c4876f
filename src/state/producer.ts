import type { Graph } from '../model/graph.ts';
import { withoutAnswer } from '../perspective/questions.ts';
import type { Request } from '../perspective/request.ts';
import { inSight } from './in-sight.ts';
import type { MapState } from './map-state.ts';
import { putBack } from './set-aside.ts';

/** A change of state as a pure function: tests call it bare, the store wires it, the URL replays it. */
export type Producer = (state: MapState) => MapState;

/** Takes over a request, made so that what it selects is drawn: a folded part unfolds for it. */
export const settle = (state: MapState, request: Request): MapState => ({
  ...state,
  request: state.graph ? inSight(state.graph, state, request) : request,
});

/** A request in which an answer is closed once something else is asked for, and leaves nothing behind. */
export const closedBy = (graph: Graph, { request, setAside }: MapState, asked: Request): Request =>
  putBack(graph, setAside, request, withoutAnswer(graph, request, asked));

/** Changes what is asked for; an answer that this change leaves behind is closed. */
export const changeRequest =
  (change: Partial<Request>): Producer =>
  (state) => {
    const { graph, request } = state;
    const asked = { ...request, ...change };
    return settle(state, graph ? closedBy(graph, state, asked) : asked);
  };
