import type { Graph } from '../model/graph.ts';
import type { ViewContent } from '../model/view-content.ts';
import type { Request } from '../perspective/request.ts';
import { contentOf } from '../perspective/shown-content.ts';
import { remember } from './remember.ts';

/** The part of a request that decides which things are shown. */
export const contentKeyOf = (request: Request): string => {
  const { view, opened, closed, unfolded, everything, route, relations, evidence } = request;
  const filters = route && [relations, evidence];
  return JSON.stringify([view, opened, closed, unfolded, everything, route, filters]);
};

/** What a request shows, found out once for as long as it is asked for. */
export const contentFor: (graph: Graph, request: Request) => ViewContent = remember(
  contentOf,
  contentKeyOf,
);
