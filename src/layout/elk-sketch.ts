import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { edgeId, nodeId } from './elk-graph.ts';
import { simplify } from './geometry.ts';
import type { LayoutShape } from './placement.ts';
import type { Sketch } from './sketch.ts';

/** Parts of a diagram unit that lengths are kept in: nobody sees less, and each digit is stored for every picture. */
const PARTS = 10;

/** Reads ELK's answer. Throws when a body or a line is missing from it, or is not a number. */
export const sketchOf = (shape: LayoutShape, answer: ElkNode): Sketch => {
  const nodes = new Map(answer.children?.map((node) => [node.id, node]));
  const edges = new Map(answer.edges?.map((edge) => [edge.id, edge]));
  const finite = (value: number | undefined): number => {
    if (value === undefined || !Number.isFinite(value)) throw new Error('ELK left something out');
    return Math.round(value * PARTS) / PARTS;
  };
  return {
    bodies: shape.bodies.map((_, index) => {
      const node = nodes.get(nodeId(index));
      return { x: finite(node?.x), y: finite(node?.y) };
    }),
    lines: shape.relations.map((relation, index) => {
      if (relation.from === relation.to) return { points: [], label: null };
      const edge = edges.get(edgeId(index));
      const section = edge?.sections?.[0];
      if (!section) throw new Error('ELK left something out');
      const label = edge?.labels?.[0];
      return {
        points: simplify(
          [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map((point) => ({
            x: finite(point.x),
            y: finite(point.y),
          })),
        ),
        label: label
          ? {
              x: finite(label.x),
              y: finite(label.y),
              width: finite(label.width),
              height: finite(label.height),
            }
          : null,
      };
    }),
  };
};
