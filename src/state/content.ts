import type { ScreenKey } from '../layout/screen-shape.ts';
import type { Opening } from '../model/fold-crowd.ts';
import type { Graph } from '../model/graph.ts';
import { mayBeTooMuch } from '../model/may-be-too-much.ts';
import type { View } from '../model/schema.ts';
import type { ViewContent } from '../model/view-content.ts';
import { isPlaced } from '../perspective/appearances.ts';
import { type Request, UNTOUCHED } from '../perspective/request.ts';
import { contentOf, viewOf } from '../perspective/shown-content.ts';
import type { MapState } from './map-state.ts';
import { remember } from './remember.ts';

/**
 * What the picture of a request is laid out for, in a window of this shape. Paper lies; four on a sheet are
 * small, as what is seen from afar.
 */
export const screenFor = ({ window, request }: Pick<MapState, 'window' | 'request'>): ScreenKey => {
  if (request.story === null) return window;
  if (request.handout !== null) return request.handout === 'four' ? 'stage' : 'wide';
  return window === 'wide' ? 'stage' : window;
};

/** A request, the screen that its picture is for, and how views open there as far as that is known. */
export interface Aim {
  readonly request: Request;
  readonly screen: ScreenKey;
  readonly openings: MapState['openings'];
}

/** What is asked for now, or something else in the same window. */
export const aimOf = (
  { window, openings, ...state }: Pick<MapState, 'window' | 'openings' | 'request'>,
  request: Request = state.request,
): Aim => ({ request, screen: screenFor({ window, request }), openings });

/** The name under which it is known how a view opens: words of another length leave room for other names. */
export const openingKey = (
  view: string,
  { request: { lang }, screen }: Pick<Aim, 'screen'> & { readonly request: Pick<Request, 'lang'> },
): string => `${view} ${lang} ${screen}`;

/**
 * How a view opens on a screen, as far as that is known. A list and a table hold what the picture holds; a
 * story shows its scenes as they were made.
 */
const openingOf = (graph: Graph, aim: Aim): Opening | null =>
  aim.request.story === null && aim.request.around === null
    ? (aim.openings.get(openingKey(viewOf(graph, aim.request).id, aim)) ?? null)
    : null;

/** The view for whose opening an aim still has to wait; `null`: it waits for none, as a list never does. */
export const viewToFold = (graph: Graph, aim: Aim): View | null => {
  const { as, story, around } = aim.request;
  const view = viewOf(graph, aim.request);
  const isKnown = aim.openings.has(openingKey(view.id, aim));
  const isWhole = story !== null || around !== null;
  return isKnown || !isPlaced(as) || isWhole || !mayBeTooMuch(graph, view) ? null : view;
};

/** The part of an aim that decides which things are shown. */
export const contentKeyOf = (graph: Graph, aim: Aim): string => {
  const { view, opened, closed, unfolded, everything, route, relations, evidence } = aim.request;
  const { around, hops, direction } = aim.request;
  const surroundings = around && [around, hops, direction];
  const filters = route && [relations, evidence];
  const folds = openingOf(graph, aim) && openingKey(viewOf(graph, aim.request).id, aim);
  return JSON.stringify([
    view,
    surroundings,
    opened,
    closed,
    unfolded,
    everything,
    route,
    filters,
    folds,
  ]);
};

/** What an aim shows, found out once for as long as it is asked for. */
export const contentFor: (graph: Graph, aim: Aim) => ViewContent = remember(
  (graph: Graph, aim: Aim) => contentOf(graph, aim.request, openingOf(graph, aim)),
  contentKeyOf,
);

/** The same before the reader opened, closed or added anything. */
export const untouched = ({ request, ...aim }: Aim): Aim => ({
  ...aim,
  request: { ...request, ...UNTOUCHED },
});
