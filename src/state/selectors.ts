import { ARRANGEMENTS } from '../layout/arrangements.ts';
import { foldLanes } from '../layout/fold-lanes.ts';
import type { LayoutShape, Placement } from '../layout/placement.ts';
import type { ScreenKey } from '../layout/screen-shape.ts';
import { placementName, shapeHash } from '../layout/shape-hash.ts';
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
import type { Request } from '../perspective/request.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { type Aim, aimOf, contentFor, contentKeyOf, untouched } from './content.ts';
import type { MapState } from './map-state.ts';
import { remember } from './remember.ts';

const rememberedBasePerspective = remember(
  (graph: Graph, aim: Aim) => basePerspectiveOf(graph, aim.request, contentFor(graph, aim)),
  (graph, aim) =>
    JSON.stringify([contentKeyOf(graph, aim), ...BASE_FILTERS.map((field) => aim.request[field])]),
);

/** What the present request shows before anything is lit; `null` while there is no graph. */
export const selectBasePerspective = (state: MapState): BasePerspective | null =>
  state.graph === null ? null : rememberedBasePerspective(state.graph, aimOf(state));

/** The last perspective that was given: whatever is as it was in it stays the same object. */
let latest: Perspective | null = null;

const rememberedPerspective = remember(
  (base: BasePerspective, { graph, request }: { graph: Graph; request: Request }) => {
    const perspective = perspectiveOf(graph, request, base);
    return latest === null ? perspective : keepUnchanged(perspective, latest);
  },
  (_, { request }) => request,
);

/** What the present request shows; `null` while there is no graph. */
export const selectPerspective = (state: MapState): Perspective | null => {
  if (state.graph === null) return null;
  const { graph, request } = state;
  const base = rememberedBasePerspective(graph, aimOf(state));
  latest = rememberedPerspective(base, { graph, request });
  return latest;
};

/** How the present view is arranged. */
const arrangementOf = (graph: Graph, request: Request) =>
  ARRANGEMENTS[APPEARANCE[placedFor(graph, request.as, viewOf(graph, request))].arrangement];

/** The part of a request that decides how what it shows is arranged. */
const arrangementKeyOf = ({ as }: Request) =>
  (isPlaced(as) ? APPEARANCE[as] : APPEARANCE.diagram).arrangement;

/** The part of an aim that what is laid out depends on. */
const shapeKeyOf = (graph: Graph, aim: Aim) => {
  const { request, screen } = aim;
  return JSON.stringify([
    contentKeyOf(graph, aim),
    arrangementKeyOf(request),
    request.lang,
    screen,
  ]);
};

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
  (graph: Graph, aim: Aim) => toLayOut(graph, aim, contentFor(graph, aim)),
  shapeKeyOf,
);

const rememberedBase = remember(
  (graph: Graph, aim: Aim) => toLayOut(graph, aim, contentFor(graph, untouched(aim))),
  (graph, aim) => shapeKeyOf(graph, untouched(aim)),
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
  const hash = placementName(own.hash, base.hash);
  return { shape: own.shape, hash, base: base.hash === own.hash ? null : base };
};

const NO_OPENINGS: MapState['openings'] = new Map();

/**
 * What has to be laid out for a request, the present one or another.
 * @param openings how views open on that screen, as far as that is known
 */
export const wantedLayoutOf = (
  graph: Graph,
  request: Request,
  screen: ScreenKey = 'wide',
  openings: MapState['openings'] = NO_OPENINGS,
): WantedLayout => wanted(graph, { request, screen, openings });

const rememberedWanted = remember(wanted, shapeKeyOf);

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
