import type { Graph } from './graph.ts';
import type { Body, Relation, View } from './schema.ts';

/** What a view shows: its bodies by lane from the top and then as the file has them; its relations. */
export interface ViewContent {
  readonly bodies: readonly Body[];
  readonly relations: readonly Relation[];
}

const shownBodies = (graph: Graph, { bodies: rule }: View): readonly Body[] => {
  const listed = Array.isArray(rule) ? new Set(rule) : null;
  const shows = (body: Body): boolean => {
    if (listed) return listed.has(body.id);
    if (Array.isArray(rule)) return false;
    return (rule.kinds?.includes(body.kind) ?? true) && (rule.lanes?.includes(body.lane) ?? true);
  };
  const order = new Map(graph.lanesInOrder.map((lane, index) => [lane.id, index]));
  return graph.file.bodies
    .filter(shows)
    .sort((a, b) => (order.get(a.lane) ?? 0) - (order.get(b.lane) ?? 0));
};

const shownRelations = (
  graph: Graph,
  { relations: rule }: View,
  bodies: ReadonlySet<string>,
): readonly Relation[] => {
  const ids = Array.isArray(rule) ? new Set(rule) : null;
  const types = rule && !Array.isArray(rule) ? new Set(rule.types) : null;
  return graph.file.relations.filter(
    (relation) =>
      bodies.has(relation.from) &&
      bodies.has(relation.to) &&
      (ids?.has(relation.id) ?? true) &&
      (types?.has(relation.type) ?? true),
  );
};

/** Applies a view's rule or list. Without a rule for relations, all between shown bodies are shown. */
export const viewContent = (graph: Graph, view: View): ViewContent => {
  const bodies = shownBodies(graph, view);
  return {
    bodies,
    relations: shownRelations(graph, view, new Set(bodies.map((body) => body.id))),
  };
};
