import { bodyCaption } from '../model/body-caption.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import type { Language } from '../model/text.ts';
import type { ViewContent } from '../model/view-content.ts';
import type { LayoutShape } from './placement.ts';

/**
 * What has to be laid out for what a view shows. It depends on that and the language alone:
 * selecting and filtering never move anything.
 */
export const layoutShapeOf = (
  graph: Graph,
  content: ViewContent,
  language: Language,
): LayoutShape => {
  const { view, boxes } = content;
  const drawn = content.bodies.filter((body) => !boxes.has(body.id));
  const lanes = new Set(drawn.map((body) => body.lane));
  return {
    direction: view.direction,
    lanes: graph.lanesInOrder
      .filter((lane) => lanes.has(lane.id))
      .map((lane) => ({ id: lane.id, label: lane.label[language] })),
    bodies: drawn.map((body) => ({
      id: body.id,
      lane: body.lane,
      caption: bodyCaption(graph, body, language),
      name: body.name[language],
      parts: content.bodies
        .filter((part) => boxes.get(part.id) === body.id)
        .map((part) => ({ id: part.id, name: part.name[language] })),
    })),
    relations: content.relations.map((relation) => ({
      id: relation.id,
      from: boxes.get(relation.from) ?? relation.from,
      to: boxes.get(relation.to) ?? relation.to,
      label: mustGet(graph.relationTypes, relation.type).label[language],
    })),
  };
};
