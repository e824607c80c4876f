import type { Graph } from './graph.ts';
import type { Body, View } from './schema.ts';

/**
 * Which shown bodies are drawn inside another: part id to box id. A body is drawn inside the body
 * it is part of when the view expands that body and shows both.
 */
export const boxesOf = (
  graph: Graph,
  view: View,
  shown: readonly Body[],
): ReadonlyMap<string, string> => {
  const shownIds = new Set(shown.map((body) => body.id));
  const boxes = new Map<string, string>();
  for (const box of view.expanded ?? []) {
    if (!shownIds.has(box)) continue;
    for (const part of graph.parts.get(box) ?? []) {
      if (shownIds.has(part.id)) boxes.set(part.id, box);
    }
  }
  return boxes;
};
