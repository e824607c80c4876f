import { checkRequest } from '../address/check-request.ts';
import type { Graph } from '../model/graph.ts';
import type { Request } from '../perspective/request.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { type Aim, aimOf, contentFor } from './content.ts';
import { handOver } from './in-sight.ts';
import { changeRequest, closedBy, type Producer, settle } from './producer.ts';

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((kept) => kept !== id) : [...ids, id];

/** Folds or unfolds; what was selected and is folded away hands over to what stands for it. */
const fold =
  (change: Partial<Request>): Producer =>
  (state) => {
    const { graph, request } = state;
    const folded = { ...request, ...change };
    if (graph === null) return settle(state, folded);
    return settle(state, closedBy(graph, state, handOver(graph, state, folded)));
  };

/** Folds a lane to a thin band, or unfolds it. */
export const toggleLane =
  (lane: string): Producer =>
  (state) => {
    const { graph, request } = state;
    const isViews =
      graph !== null &&
      (request.unfolded.includes(lane) ||
        (contentFor(graph, aimOf(state)).folding?.lanes.has(lane) ?? false));
    return isViews
      ? fold({ unfolded: toggled(request.unfolded, lane) })(state)
      : changeRequest({ folded: toggled(request.folded, lane) })(state);
  };

/** Draws the parts of a body, or hides them. */
export const toggleParts =
  (body: string): Producer =>
  (state) => {
    const { graph, request } = state;
    if (graph === null) return state;
    const aim = aimOf(state);
    const { folding } = contentFor(graph, aim);
    if (folding) return fold(toggledGroup(graph, aim, body, folding.open.has(body)))(state);
    const isViews = viewOf(graph, request).expanded?.includes(body) ?? false;
    return isViews
      ? fold({ closed: toggled(request.closed, body) })(state)
      : fold({ opened: toggled(request.opened, body) })(state);
  };

/** As little as it takes to unfold a group of a crowded view, or to fold it again. */
const toggledGroup = (
  graph: Graph,
  aim: Aim,
  body: string,
  isOpen: boolean,
): Pick<Request, 'opened' | 'closed'> => {
  const { request } = aim;
  const without = {
    opened: request.opened.filter((id) => id !== body),
    closed: request.closed.filter((id) => id !== body),
  };
  const { folding } = contentFor(graph, { ...aim, request: { ...request, ...without } });
  if (folding?.open.has(body) !== isOpen) return without;
  return isOpen
    ? { ...without, closed: [...without.closed, body] }
    : { ...without, opened: [...without.opened, body] };
};

/** Shows a crowded view whole, as far as one picture can hold it, and says when it can't. */
export const showEverything = (): Producer => (state) => {
  if (state.graph === null) return state;
  const { request, notices } = checkRequest(state.graph, { ...state.request, everything: true });
  return { ...settle(state, request), notices: [...state.notices, ...notices] };
};

/** Folds a crowded view as it was at first. */
export const foldAgain = (): Producer =>
  fold({ everything: false, opened: [], closed: [], unfolded: [] });
