import { layoutShapeOf } from '../layout/layout-shape-of.ts';
import type { LayoutShape, Placement } from '../layout/placement.ts';
import { shapeHash } from '../layout/shape-hash.ts';
import type { Graph } from '../model/graph.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { perspectiveOf, viewOf } from '../perspective/perspective-of.ts';
import type { Request } from '../perspective/request.ts';
import type { MapState } from './map-state.ts';

/** Remembers the last answer, as long as the inputs are the same objects. */
const remember = <A, B, R>(derive: (a: A, b: B) => R): ((a: A, b: B) => R) => {
  let last: { a: A; b: B; result: R } | null = null;
  return (a, b) => {
    if (last === null || last.a !== a || last.b !== b) last = { a, b, result: derive(a, b) };
    return last.result;
  };
};

const rememberedPerspective = remember((graph: Graph, request: Request) =>
  perspectiveOf(graph, request),
);

/** What the present request shows; `null` while there is no graph. */
export const selectPerspective = (state: MapState): Perspective | null =>
  state.graph === null ? null : rememberedPerspective(state.graph, state.request);

const rememberedShape = remember((graph: Graph, viewAndLanguage: string) => {
  const [view, language] = viewAndLanguage.split(' ');
  const shape = layoutShapeOf(
    graph,
    viewOf(graph, { view: view ?? null }),
    language === 'en' ? 'en' : 'nl',
  );
  return { shape, hash: shapeHash(shape) };
});

/** What has to be laid out for the present request, with the hash its placement is kept under. */
export const selectShape = (state: MapState): { shape: LayoutShape; hash: string } | null => {
  if (state.graph === null) return null;
  const view = viewOf(state.graph, state.request).id;
  return rememberedShape(state.graph, `${view} ${state.request.lang}`);
};

/** Where everything of the present view is; `null` until it has been laid out. */
export const selectPlacement = (state: MapState): Placement | null => {
  const wanted = selectShape(state);
  return wanted === null ? null : (state.placements.get(wanted.hash) ?? null);
};

/** The state of the page as the contract names it. */
export const selectPageState = (state: MapState): 'loading' | 'ready' | 'error' => {
  if (state.problem !== null) return 'error';
  if (state.graph === null) return 'loading';
  return state.request.as === 'list' || selectPlacement(state) !== null ? 'ready' : 'loading';
};
