import { aimOf, viewToFold } from '../state/content.ts';
import type { Producer } from '../state/producer.ts';
import { placementOf, selectShape } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';

/**
 * Starts to lay out what a change of state will show, before it is made: drawing the page around it takes about
 * as long. Who lays it out then joins what was started.
 */
export const layOutAhead = async (change: Producer): Promise<void> => {
  const next = change(useMap.getState());
  const wanted = selectShape(next);
  if (next.graph === null || wanted === null || wanted.base !== null) return;
  if (placementOf(next, wanted.hash) !== null || viewToFold(next.graph, aimOf(next))) return;
  const { layoutClient } = await import('../layout/browser-layout.ts');
  void layoutClient.layOut(wanted.shape);
};
