import { aroundView } from '../model/around-view.ts';
import { CROWD_LIMITS, type Opening } from '../model/fold-crowd.ts';
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

const found = new WeakMap<Graph, { readonly asked: string; readonly routes: Routes }>();

/** The routes that a request asks for, over every relation that its filters leave. */
export const routesOf = (
  graph: Graph,
  request: Pick<Request, 'route' | 'relations' | 'evidence'>,
): Routes | null => {
  const { route, relations, evidence } = request;
  if (route === null) return null;
  // What is drawn and what is told both ask for them, and of a large graph they take long to find.
  const asked = JSON.stringify([route.from, route.to, relations, evidence]);
  const known = found.get(graph);
  if (known?.asked === asked) return known.routes;
  const isOpen = (relation: Relation) => !isHidden(relation, request);
  const routes = findRoutes(graph, route.from, route.to, isOpen);
  found.set(graph, { asked, routes });
  return routes;
};

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
  | 'view'
  | 'around'
  | 'hops'
  | 'direction'
  | 'opened'
  | 'closed'
  | 'unfolded'
  | 'everything'
  | 'route'
  | 'relations'
  | 'evidence'
>;

/** What a picture is made of: the view that is asked for, or as much of it as is around a body. */
const pictureViewOf = (graph: Graph, request: ContentRequest): View => {
  const view = viewOf(graph, request);
  const { around, hops, direction } = request;
  return around === null ? view : aroundView(graph, view, { around, hops, direction });
};

/** So many bodies and lines of routes are drawn, whatever the view: more is no picture, and is told. */
const MOST_ADDED = 1_000;

/**
 * What a request shows before anything is lit or dimmed. A route is shown whole, unless it is endless.
 * @param opening how its view opens on a screen that can't show all of it
 */
export const contentOf = (
  graph: Graph,
  request: ContentRequest,
  opening: Opening | null = null,
): ViewContent => {
  const routes = routesOf(graph, request);
  const extra =
    routes === null || request.route === null
      ? []
      : [...idsOnRoutes(request.route, routes)].slice(0, MOST_ADDED);
  const { opened, closed, unfolded, everything } = request;
  const changes = { opened, closed, unfolded, extra, everything };
  return viewContent(graph, pictureViewOf(graph, request), changes, CROWD_LIMITS, opening);
};
