import type { Graph } from '../model/graph.ts';
import { preparation } from '../state/preparation.ts';
import { useMap } from '../state/store.ts';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Works out what the present request shows of a large graph before it is shown, a step at a time, so that
 * the page can be used meanwhile. All of it is remembered, and is there when it is asked for.
 */
export const prepare = async (graph: Graph): Promise<void> => {
  const steps = preparation(graph, useMap.getState());
  // Also before the first: what came before it took its time.
  do await pause();
  while (!steps.next().done);
};
