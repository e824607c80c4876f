import { useEffect, useMemo } from 'react';
import { foldLanes } from '../layout/fold-lanes.ts';
import type { Placement } from '../layout/placement.ts';
import { layOutAside } from '../loading/lay-out-aside.ts';
import type { Graph } from '../model/graph.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { perspectiveOf } from '../perspective/perspective-of.ts';
import type { Request } from '../perspective/request.ts';
import { placementOf, screenFor, wantedLayoutOf } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';

interface Picture {
  readonly perspective: Perspective;
  /** `null` while it is being laid out. */
  readonly placement: Placement | null;
}

/** What a request shows, as a diagram, and where; it need not be the present request. */
export const usePicture = (graph: Graph, request: Request): Picture => {
  const perspective = useMemo(() => perspectiveOf(graph, request), [graph, request]);
  const screen = useMap(({ window }) => screenFor({ window, request }));
  const wanted = useMemo(
    () => wantedLayoutOf(graph, { ...request, as: 'diagram' }, screen),
    [graph, request, screen],
  );
  const laidOut = useMap((state) => placementOf(state, wanted.hash));
  useEffect(() => {
    if (laidOut === null) void layOutAside(wanted);
  }, [laidOut, wanted]);
  const placement = useMemo(
    () => laidOut && foldLanes(laidOut, request.folded),
    [laidOut, request.folded],
  );
  return { perspective, placement };
};
