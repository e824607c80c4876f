import { askedContent } from './asked-content.ts';
import type { Graph } from './graph.ts';
import type { View } from './schema.ts';

/** Whether a view has this body or relation, be it folded inside another body. */
export const viewHas = (graph: Graph, view: View, id: string): boolean => {
  const { bodyIds, relationIds } = askedContent(graph, view);
  return bodyIds.has(id) || relationIds.has(id);
};

/** The view to see a body or relation in: the present one if it has it, else the first that does. */
export const viewShowing = (graph: Graph, id: string, present: string): View | null => {
  const now = graph.views.get(present);
  if (now && viewHas(graph, now, id)) return now;
  return graph.file.views.find((view) => viewHas(graph, view, id)) ?? null;
};
