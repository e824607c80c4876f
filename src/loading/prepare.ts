import { createPauses } from '../layout/pause.ts';
import type { Graph } from '../model/graph.ts';
import { preparation } from '../state/preparation.ts';
import type { Producer } from '../state/producer.ts';
import { useMap } from '../state/store.ts';

/**
 * Works out what a change of state will show of a large graph before it is made, a step at a time, so that
 * the page can be used meanwhile. All of it is remembered, and is there when it is asked for.
 */
export const prepare = async (graph: Graph, change: Producer): Promise<void> => {
  const pause = createPauses();
  const steps = preparation(graph, useMap.getState(), change);
  // Also before the first: what came before it took its time.
  do await pause();
  while (!steps.next().done);
};
