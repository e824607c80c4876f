import type { ComponentType, ReactNode } from 'react';
import { Diagram } from '../diagram/diagram.tsx';
import type { Framing } from '../drawing/camera-state.ts';
import type { Placement } from '../layout/placement.ts';
import { lazyPart } from '../lazy/lazy-part.ts';
import type { Graph } from '../model/graph.ts';
import type { Appearance, PlacedAppearance } from '../perspective/appearances.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { Request } from '../perspective/request.ts';

const Outline = lazyPart(() => import('../outline/outline.tsx').then((part) => part.Outline));
const Matrix = lazyPart(() => import('../matrix/matrix.tsx').then((part) => part.Matrix));
const Swimlane = lazyPart(() => import('../process/swimlane.tsx').then((part) => part.Swimlane));

/** Fetches the list, ahead of when it is asked for. */
export const fetchList = Outline.fetch;

const APART = { list: Outline, matrix: Matrix, swimlane: Swimlane } as const;

/** Fetches an appearance ahead of when it is shown: there may be no network any more by then. */
export const fetchAppearance = (as: Appearance): void => {
  if (as !== 'diagram') APART[as].fetch().catch(() => undefined);
};

/** What every appearance is given to show. */
interface ShownProps {
  readonly graph: Graph;
  readonly perspective: Perspective;
  /** What it was asked for with. */
  readonly request: Request;
  /** What a text begins with: what another room tells of the view as a whole. */
  readonly head: ReactNode;
  /** Where a stage wants the camera. */
  readonly framing: Framing | undefined;
}

/** What those are given that are drawn on places. */
interface PlacedProps extends ShownProps {
  readonly placement: Placement;
}

/** The component of every appearance. The diagram is there at first sight; others come when asked for. */
export const PICTURES: {
  readonly [A in Appearance]: ComponentType<A extends PlacedAppearance ? PlacedProps : ShownProps>;
} = {
  diagram: ({ perspective, placement, request, framing }) => (
    <Diagram perspective={perspective} placement={placement} request={request} framing={framing} />
  ),
  swimlane: ({ graph, perspective: { process }, placement }) =>
    process && <Swimlane graph={graph} shown={process} placement={placement} />,
  list: ({ head }) => <Outline>{head}</Outline>,
  matrix: () => <Matrix />,
};
