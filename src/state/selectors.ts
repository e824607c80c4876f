import { foldLanes } from '../layout/fold-lanes.ts';
import { layoutShapeOf } from '../layout/layout-shape-of.ts';
import type { LayoutShape, Placement } from '../layout/placement.ts';
import { shapeHash } from '../layout/shape-hash.ts';
import { swimlaneShapeOf } from '../layout/swimlane-shape-of.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { perspectiveOf } from '../perspective/perspective-of.ts';
import type { Request } from '../perspective/request.ts';
import { contentOf, viewOf } from '../perspective/shown-content.ts';
import type { MapState } from './map-state.ts';

/** Remembers the last answer, as long as the inputs are the same objects. */
const remember = <A, B, R>(derive: (a: A, b: B) => R): ((a: A, b: B) => R) => {
  let last: { a: A; b: B; result: R } | null = null;
  return (a, b) => {
    if (last === null || last.a !== a || last.b !== b) last = { a, b, result: derive(a, b) };
    return last.result;
  };
};

/** As `remember`, for an input of which a key tells whether it comes to the same. */
const rememberByKey = <A, B, R>(
  derive: (a: A, b: B) => R,
  keyOf: (b: B) => string,
): ((a: A, b: B) => R) => {
  let last: { a: A; key: string; result: R } | null = null;
  return (a, b) => {
    const key = keyOf(b);
    if (last === null || last.a !== a || last.key !== key) last = { a, key, result: derive(a, b) };
    return last.result;
  };
};

const rememberedPerspective = remember((graph: Graph, request: Request) =>
  perspectiveOf(graph, request),
);

/** What the present request shows; `null` while there is no graph. */
export const selectPerspective = (state: MapState): Perspective | null =>
  state.graph === null ? null : rememberedPerspective(state.graph, state.request);

/** The part of a request that what is laid out depends on. */
const shapeKeyOf = ({ view, as, lang, opened, closed, route, relations, statedOnly }: Request) =>
  JSON.stringify([
    view,
    as === 'swimlane',
    lang,
    opened,
    closed,
    route,
    route && [relations, statedOnly],
  ]);

const shapeOf = (graph: Graph, request: Request): LayoutShape => {
  const { process } = viewOf(graph, request);
  return request.as === 'swimlane' && process !== undefined
    ? swimlaneShapeOf(graph, mustGet(graph.processes, process), request.lang)
    : layoutShapeOf(graph, contentOf(graph, request), request.lang);
};

const rememberedShape = rememberByKey((graph: Graph, request: Request) => {
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
  const placement = wanted === null ? undefined : state.placements.get(wanted.hash);
  if (placement === undefined) return null;
  return state.request.as === 'swimlane'
    ? placement
    : rememberedFold(placement, state.request.folded);
};
