import type { Graph } from './graph.ts';
import type { View } from './schema.ts';
import { viewContent } from './view-content.ts';

/** The view to see a body or relation in: the present one if it shows it, else the first that does. */
export const viewShowing = (graph: Graph, id: string, present: string): View | null => {
  const shows = (view: View): boolean => {
    const { bodies, relations } = viewContent(graph, view);
    return [...bodies, ...relations].some((item) => item.id === id);
  };
  const views = [...graph.file.views].sort(
    (a, b) => Number(b.id === present) - Number(a.id === present),
  );
  return views.find(shows) ?? null;
};
