import type { Graph } from '../model/graph.ts';
import { useMap } from './store.ts';

/** The graph of the page, for components that are there only once it has come in. */
export const useGraph = (): Graph => {
  const graph = useMap((state) => state.graph);
  if (graph === null) throw new Error('There is no graph yet');
  return graph;
};
