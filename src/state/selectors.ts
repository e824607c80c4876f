import { foldLanes } from '../layout/fold-lanes.ts';
import { layoutShapeOf } from '../layout/layout-shape-of.ts';
import type { LayoutShape, Placement } from '../layout/placement.ts';
import { shapeHash } from '../layout/shape-hash.ts';
import { swimlaneShapeOf } from '../layout/swimlane-shape-of.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { keepUnchanged } from '../perspective/keep-unchanged.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { perspectiveOf } from '../perspective/perspective-of.ts';
import type { Request } from '../perspective/request.ts';
import { SETTING_FILTERS, settingOf } from '../perspective/setting.ts';
import { contentOf, viewOf } from '../perspective/shown-content.ts';
import type { MapState } from './map-state.ts';
import { remember } from './remember.ts';

/** The part of a request that decides which things are shown. */
const contentKeyOf = ({ view, opened, closed, unfolded, everything, ...request }: Request) => {
  const { route, relations, statedOnly } = request;
  const filters = route && [relations, statedOnly];
  return JSON.stringify([view, opened, closed, unfolded, everything, route, filters]);
};

const rememberedContent = remember(
  (graph: Graph, request: Request) => contentOf(graph, request),
  contentKeyOf,
);

const rememberedSetting = remember(
  (graph: Graph, request: Request) => settingOf(graph, request, rememberedContent(graph, request)),
  (request) =>
    JSON.stringify([contentKeyOf(request), ...SETTING_FILTERS.map((field) => request[field])]),
);

let latest: Perspective | null = null;

const rememberedPerspective = remember((graph: Graph, request: Request) => {
  const perspective = perspectiveOf(graph, request, rememberedSetting(graph, request));
  latest = latest === null ? perspective : keepUnchanged(perspective, latest);
  return latest;
});

/** What the present request shows; `null` while there is no graph. */
export const selectPerspective = (state: MapState): Perspective | null =>
  state.graph === null ? null : rememberedPerspective(state.graph, state.request);

/** The part of a request that what is laid out depends on. */
const shapeKeyOf = (request: Request) =>
  JSON.stringify([contentKeyOf(request), request.as === 'swimlane', request.lang]);

const shapeOf = (graph: Graph, request: Request): LayoutShape => {
  const { process } = viewOf(graph, request);
  return request.as === 'swimlane' && process !== undefined
    ? swimlaneShapeOf(graph, mustGet(graph.processes, process), request.lang)
    : layoutShapeOf(graph, rememberedContent(graph, request), request.lang);
};

const rememberedShape = remember((graph: Graph, request: Request) => {
  const shape = shapeOf(graph, request);
  return { shape, hash: shapeHash(shape) };
}, shapeKeyOf);

/** What has to be laid out for the present request, with the hash its placement is kept under. */
export const selectShape = (state: MapState): { shape: LayoutShape; hash: string } | null =>
  state.graph === null ? null : rememberedShape(state.graph, state.request);

/** Whether to offer a newer version: never in the middle of a story. */
export const selectOffersNewVersion = ({ newVersion, request }: MapState): boolean =>
  newVersion !== null && request.story === null;

const rememberedFold = remember(foldLanes);

/** Where everything of the present view is; `null` until it has been laid out. */
export const selectPlacement = (state: MapState): Placement | null => {
  const wanted = selectShape(state);
  if (wanted === null) return null;
  const placement = state.placements.get(wanted.hash) ?? state.laidOutHere.get(wanted.hash);
  if (placement === undefined) return null;
  return state.request.as === 'swimlane'
    ? placement
    : rememberedFold(placement, state.request.folded);
};
