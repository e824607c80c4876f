import type { Placement } from '../layout/placement.ts';
import type { Graph } from '../model/graph.ts';
import { viewContent } from '../model/view-content.ts';
import { viewShowing } from '../model/view-showing.ts';
import { viewOf } from '../perspective/perspective-of.ts';
import type { Request } from '../perspective/request.ts';
import type { MapState } from './map-state.ts';
import type { Notice } from './notice.ts';
import type { Problem } from './problem.ts';
import { checkRequest } from './request-url.ts';

/** A change of state as a pure function: tests call it bare, the store wires it, the URL replays it. */
export type Producer = (state: MapState) => MapState;

const ask =
  (change: Partial<Request>): Producer =>
  (state) => ({ ...state, request: { ...state.request, ...change } });

/** Selects a body or a relation; the same one again, or `null`, selects nothing. */
export const select =
  (id: string | null): Producer =>
  (state) =>
    ask({ select: id === state.request.select ? null : id })(state);

/** Whether a view shows this body or relation. */
const shows = (graph: Graph, viewId: string, id: string): boolean => {
  const content = viewContent(graph, viewOf(graph, { view: viewId }));
  return [...content.bodies, ...content.relations].some((item) => item.id === id);
};

/** Goes to a view. What is selected stays so when the view shows it. */
export const openView =
  (view: string): Producer =>
  (state) => {
    const { select: selected } = state.request;
    const kept = selected !== null && state.graph !== null && shows(state.graph, view, selected);
    return ask({ view, select: kept ? selected : null })(state);
  };

/** Selects something in the present view, or else in the first view that shows it. */
export const reveal =
  (id: string): Producer =>
  (state) => {
    if (state.graph === null) return state;
    const view = viewShowing(state.graph, id, viewOf(state.graph, state.request).id);
    return view === null ? state : ask({ view: view.id, select: id })(state);
  };

/** Shows or hides one relation type. With all of them shown the filter is gone. */
export const toggleRelationType =
  (type: string): Producer =>
  (state) => {
    const all = state.graph?.file.relationTypes.map((known) => known.id) ?? [];
    const shown = new Set(state.request.relations ?? all);
    if (!shown.delete(type)) shown.add(type);
    const kept = all.filter((id) => shown.has(id));
    return ask({ relations: kept.length === all.length ? null : kept })(state);
  };

export const toggleStatedOnly = (): Producer => (state) =>
  ask({ statedOnly: !state.request.statedOnly })(state);

/** Shows every relation again. */
export const clearFilters = (): Producer => ask({ relations: null, statedOnly: false });

export const showAs = (as: Request['as']): Producer => ask({ as });
export const speak = (lang: Request['lang']): Producer => ask({ lang });
export const dress = (theme: Request['theme']): Producer => ask({ theme });

/** Takes over what a link or the history asks for. */
export const replay =
  (request: Request, notices: readonly Notice[]): Producer =>
  (state) => {
    const checked = state.graph ? checkRequest(state.graph, request) : { request, notices: [] };
    return { ...state, request: checked.request, notices: [...notices, ...checked.notices] };
  };

/** Takes in a graph, and drops from the request what the graph does not know. */
export const receiveGraph =
  (graph: Graph): Producer =>
  (state) => {
    const checked = checkRequest(graph, state.request);
    return {
      ...state,
      graph,
      problem: null,
      request: checked.request,
      notices: [...state.notices, ...checked.notices],
    };
  };

export const fail =
  (problem: Problem): Producer =>
  (state) => ({ ...state, graph: null, problem });

export const receivePlacements =
  (entries: Iterable<readonly [string, Placement]>): Producer =>
  (state) => ({ ...state, placements: new Map([...state.placements, ...entries]) });

export const notify =
  (notice: Notice): Producer =>
  (state) => ({ ...state, notices: [...state.notices, notice] });

export const dismissNotice =
  (notice: Notice): Producer =>
  (state) => ({ ...state, notices: state.notices.filter((kept) => kept !== notice) });
