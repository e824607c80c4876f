import { withoutAnswer } from '../perspective/questions.ts';
import type { Request } from '../perspective/request.ts';
import { inSight } from './in-sight.ts';
import type { MapState } from './map-state.ts';

/** A change of state as a pure function: tests call it bare, the store wires it, the URL replays it. */
export type Producer = (state: MapState) => MapState;

/** Takes over a request, made so that what it selects is drawn: a folded part unfolds for it. */
export const settle = (state: MapState, request: Request): MapState => ({
  ...state,
  request: state.graph ? inSight(state.graph, request) : request,
});

/** Changes what is asked for; an answer that this change leaves behind is closed. */
export const changeRequest =
  (change: Partial<Request>): Producer =>
  (state) => {
    const { graph, request } = state;
    const asked = { ...request, ...change };
    return settle(state, graph ? withoutAnswer(graph, request, asked) : asked);
  };
