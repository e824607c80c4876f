import { checkRequest } from '../address/check-request.ts';
import type { Graph } from '../model/graph.ts';
import type { Notice, Problem } from '../model/report.ts';
import type { Request } from '../perspective/request.ts';
import { inSight } from './in-sight.ts';
import type { MapState } from './map-state.ts';
import { type Producer, settle } from './producer.ts';

/** Takes over what a link or the history asks for. */
export const replay =
  (request: Request, notices: readonly Notice[]): Producer =>
  (state) => {
    const checked = state.graph ? checkRequest(state.graph, request) : { request, notices: [] };
    return { ...settle(state, checked.request), notices: [...notices, ...checked.notices] };
  };

/** Takes in a graph, and drops from the request what the graph does not know. */
export const receiveGraph =
  (graph: Graph, omissions: MapState['omissions'] = []): Producer =>
  (state) => {
    const checked = checkRequest(graph, state.request);
    return {
      ...state,
      graph,
      omissions,
      problem: null,
      request: inSight(graph, state, checked.request),
      notices: [...state.notices, ...checked.notices],
    };
  };

export const fail =
  (problem: Problem): Producer =>
  (state) => ({ ...state, graph: null, problem });
