import { useEffect, useMemo } from 'react';
import { foldLanes } from '../layout/fold-lanes.ts';
import type { Placement } from '../layout/placement.ts';
import { layOutAside } from '../loading/lay-out-aside.ts';
import type { Graph } from '../model/graph.ts';
import { basePerspectiveOf } from '../perspective/base-perspective.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { perspectiveOf } from '../perspective/perspective-of.ts';
import type { Request } from '../perspective/request.ts';
import { aimOf, contentFor } from '../state/content.ts';
import { placementOf, wantedLayoutOf } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';

interface Picture {
  readonly perspective: Perspective;
  /** `null` while it is being laid out. */
  readonly placement: Placement | null;
}

/** What a request shows, as a diagram, and where; it need not be the present request. */
export const usePicture = (graph: Graph, request: Request): Picture => {
  const window = useMap((state) => state.window);
  const openings = useMap((state) => state.openings);
  const [perspective, wanted] = useMemo(() => {
    const aim = aimOf({ window, openings, request: { ...request, as: 'diagram' } });
    const base = basePerspectiveOf(graph, request, contentFor(graph, aim));
    return [
      perspectiveOf(graph, request, base),
      wantedLayoutOf(graph, aim.request, aim.screen, openings),
    ] as const;
  }, [graph, request, window, openings]);
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
