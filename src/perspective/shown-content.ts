import type { Graph } from '../model/graph.ts';
import { findRoutes, type Routes } from '../model/routes.ts';
import type { Relation, View } from '../model/schema.ts';
import { type ViewContent, viewContent } from '../model/view-content.ts';
import type { Request } from './request.ts';

/** The view that a request asks for: the one it names, else the first of the graph. */
export const viewOf = (graph: Graph, request: Pick<Request, 'view'>): View => {
  const named = request.view === null ? undefined : graph.views.get(request.view);
  const view = named ?? graph.file.views[0];
  if (!view) throw new Error('A graph has at least one view');
  return view;
};

/** Whether the filters hide a relation. */
export const isHidden = (
  relation: Relation,
  request: Pick<Request, 'relations' | 'evidence'>,
): boolean =>
  (request.relations !== null && !request.relations.includes(relation.type)) ||
  (request.evidence !== 'all' && relation.evidence.status !== request.evidence);

/** The routes that a request asks for, over every relation that its filters leave. */
export const routesOf = (
  graph: Graph,
  request: Pick<Request, 'route' | 'relations' | 'evidence'>,
): Routes | null =>
  request.route === null
    ? null
    : findRoutes(
        graph.file.relations.filter((relation) => !isHidden(relation, request)),
        request.route.from,
        request.route.to,
      );

/** Ids of every body and relation on a route, both ends included. */
export const idsOnRoutes = (
  route: NonNullable<Request['route']>,
  { routes }: Routes,
): ReadonlySet<string> =>
  new Set([
    route.from,
    route.to,
    ...routes.flat().flatMap(({ relation }) => [relation.id, relation.from, relation.to]),
  ]);

/** What of a request decides which things are shown. */
type ContentRequest = Pick<
  Request,
  'view' | 'opened' | 'closed' | 'unfolded' | 'everything' | 'route' | 'relations' | 'evidence'
>;

/** What a request shows before anything is lit or dimmed. A route is always shown whole. */
export const contentOf = (graph: Graph, request: ContentRequest): ViewContent => {
  const routes = routesOf(graph, request);
  const extra =
    routes === null || request.route === null ? [] : [...idsOnRoutes(request.route, routes)];
  const { opened, closed, unfolded, everything } = request;
  const changes = { opened, closed, unfolded, extra, everything };
  return viewContent(graph, viewOf(graph, request), changes);
};
