import { askedContent } from './asked-content.ts';
import type { Graph } from './graph.ts';
import type { View } from './schema.ts';

/** Up to so many bodies, boxes counted once, fit every screen or are shown in part. */
const FEW = 24;

/** Whether a view has so many bodies that a screen may not show them all. */
export const mayBeTooMuch = (graph: Graph, view: View): boolean => {
  const boxes = new Set(view.expanded);
  const { bodies } = askedContent(graph, view);
  return bodies.filter(({ partOf }) => partOf === undefined || !boxes.has(partOf)).length > FEW;
};
