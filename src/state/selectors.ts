import { ARRANGEMENTS } from '../layout/arrangements.ts';
import { foldLanes } from '../layout/fold-lanes.ts';
import type { LayoutShape, Placement } from '../layout/placement.ts';
import type { ScreenKey } from '../layout/screen-shape.ts';
import { shapeHash } from '../layout/shape-hash.ts';
import type { Graph } from '../model/graph.ts';
import type { ViewContent } from '../model/view-content.ts';
import { APPEARANCE, isPlaced, placedFor } from '../perspective/appearances.ts';
import {
  BASE_FILTERS,
  type BasePerspective,
  basePerspectiveOf,
} from '../perspective/base-perspective.ts';
import { keepUnchanged } from '../perspective/keep-unchanged.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { perspectiveOf } from '../perspective/perspective-of.ts';
import { PLAIN_REQUEST, type Request } from '../perspective/request.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { contentFor, contentKeyOf } from './content.ts';
import type { MapState } from './map-state.ts';
import { remember } from './remember.ts';

const rememberedBasePerspective = remember(
  (graph: Graph, request: Request) => basePerspectiveOf(graph, request, contentFor(graph, request)),
  (request) =>
    JSON.stringify([contentKeyOf(request), ...BASE_FILTERS.map((field) => request[field])]),
);

/** What the present request shows before anything is lit; `null` while there is no graph. */
export const selectBasePerspective = ({ graph, request }: MapState): BasePerspective | null =>
  graph === null ? null : rememberedBasePerspective(graph, request);

/** The last perspective that was given: whatever is as it was in it stays the same object. */
let latest: Perspective | null = null;

const rememberedPerspective = remember((graph: Graph, request: Request) => {
  const perspective = perspectiveOf(graph, request, rememberedBasePerspective(graph, request));
  return latest === null ? perspective : keepUnchanged(perspective, latest);
});

/** What the present request shows; `null` while there is no graph. */
export const selectPerspective = (state: MapState): Perspective | null => {
  if (state.graph === null) return null;
  latest = rememberedPerspective(state.graph, state.request);
  return latest;
};

/** How the present view is arranged. */
const arrangementOf = (graph: Graph, request: Request) =>
  ARRANGEMENTS[APPEARANCE[placedFor(request.as, viewOf(graph, request))].arrangement];

/** The part of a request that decides how what it shows is arranged. */
const arrangementKeyOf = ({ as }: Request) =>
  (isPlaced(as) ? APPEARANCE[as] : APPEARANCE.diagram).arrangement;

/** A request, and the screen that its picture is for. */
interface Aim {
  readonly request: Request;
  readonly screen: ScreenKey;
}

/** What the picture of a request is laid out for, in a window of this shape. Paper lies. */
export const screenFor = ({ window, request }: Pick<MapState, 'window' | 'request'>): ScreenKey => {
  if (request.story === null) return window;
  if (request.handout !== null) return 'wide';
  return window === 'wide' ? 'stage' : window;
};

/** The part of it that what is laid out depends on. */
const shapeKeyOf = ({ request, screen }: Aim) =>
  JSON.stringify([contentKeyOf(request), arrangementKeyOf(request), request.lang, screen]);

/** Something to lay out, with the hash that its placement is kept under. */
interface ToLayOut {
  readonly shape: LayoutShape;
  readonly hash: string;
}

const toLayOut = (graph: Graph, { request, screen }: Aim, content: ViewContent): ToLayOut => {
  const shape = arrangementOf(graph, request).shapeOf(graph, content, request.lang, screen);
  return { shape, hash: shapeHash(shape) };
};

const rememberedShape = remember(
  (graph: Graph, aim: Aim) => toLayOut(graph, aim, contentFor(graph, aim.request)),
  shapeKeyOf,
);

/** The view of a request as it opens: what a reader changed in it is left out. */
const unchanged = (request: Request): Request => ({ ...PLAIN_REQUEST, view: request.view });

const rememberedBase = remember(
  (graph: Graph, aim: Aim) => toLayOut(graph, aim, contentFor(graph, unchanged(aim.request))),
  ({ request, screen }) =>
    JSON.stringify([request.view, arrangementKeyOf(request), request.lang, screen]),
);

/** What has to be laid out for the present request. */
export interface WantedLayout extends ToLayOut {
  /**
   * The view before the reader opened, closed or added anything: what is left of it keeps its order,
   * so that people still know their way. `null` when nothing was changed.
   */
  readonly base: ToLayOut | null;
}

const wanted = (graph: Graph, aim: Aim): WantedLayout => {
  const own = rememberedShape(graph, aim);
  const base = rememberedBase(graph, aim);
  return base.hash === own.hash
    ? { ...own, base: null }
    : { shape: own.shape, hash: `${own.hash}-${base.hash}`, base };
};

/** What has to be laid out for a request, the present one or another. */
export const wantedLayoutOf = (
  graph: Graph,
  request: Request,
  screen: ScreenKey = 'wide',
): WantedLayout => wanted(graph, { request, screen });

const rememberedWanted = remember(wanted, shapeKeyOf);

const aimOf = (state: MapState): Aim => ({ request: state.request, screen: screenFor(state) });

/** What has to be laid out for the present request, with the hash its placement is kept under. */
export const selectShape = (state: MapState): WantedLayout | null =>
  state.graph === null ? null : rememberedWanted(state.graph, aimOf(state));

/** Whether to offer a newer version: never in the middle of a story. */
export const selectOffersNewVersion = ({ hasNewVersion, request }: MapState): boolean =>
  hasNewVersion && request.story === null;

/** The placement that is kept under a hash, made by the build or by this page. */
export const placementOf = (state: MapState, hash: string): Placement | null =>
  state.placements.get(hash) ?? state.laidOutHere.get(hash) ?? null;

const rememberedFold = remember(foldLanes);

/** Where everything of the present view is; `null` until it has been laid out. */
export const selectPlacement = (state: MapState): Placement | null => {
  const { graph, request } = state;
  if (graph === null) return null;
  const placement = placementOf(state, rememberedWanted(graph, aimOf(state)).hash);
  if (placement === null) return null;
  return arrangementOf(graph, request).foldsLanes
    ? rememberedFold(placement, request.folded)
    : placement;
};

/** The present state or, while its picture is laid out, the one whose picture is still on screen. */
const onScreen = (state: MapState): MapState =>
  state.layout?.onScreen && selectPlacement(state) === null
    ? { ...state, ...state.layout.onScreen }
    : state;

/** What the picture on screen shows: what was asked for last, or before that. */
export const selectShownPerspective = (state: MapState): Perspective | null =>
  selectPerspective(onScreen(state));

/** Where everything on screen is; `null` when nothing has been laid out yet. */
export const selectShownPlacement = (state: MapState): Placement | null =>
  selectPlacement(onScreen(state));

/** What the picture on screen was asked for with. */
export const selectShownRequest = (state: MapState): Request => onScreen(state).request;
