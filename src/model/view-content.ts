import type { Graph } from './graph.ts';
import type { Body, Relation, View } from './schema.ts';

/** How a reader changed what a view shows. */
export interface ViewChanges {
  /** Bodies whose parts are drawn inside them, beside those that the view expands itself. */
  readonly opened: readonly string[];
  /** Bodies that the view expands, and that the reader closed. */
  readonly closed: readonly string[];
  /** Bodies and relations that are shown though the view does not ask for them. */
  readonly extra: readonly string[];
}

export const NO_CHANGES: ViewChanges = { opened: [], closed: [], extra: [] };

/** What a view shows: its bodies by lane from the top and then as the file has them; its relations. */
export interface ViewContent {
  readonly view: View;
  readonly bodies: readonly Body[];
  readonly relations: readonly Relation[];
  /**
   * The body that stands for another: part id to the id of the box it is drawn in, or of the closed
   * body that hides it. Relations of a part are drawn from and to that body.
   */
  readonly boxes: ReadonlyMap<string, string>;
}

const matches = ({ bodies: rule }: View, listed: ReadonlySet<string> | null, body: Body) => {
  if (listed) return listed.has(body.id);
  if (Array.isArray(rule)) return false;
  return (rule.kinds?.includes(body.kind) ?? true) && (rule.lanes?.includes(body.lane) ?? true);
};

const shownRelations = (
  graph: Graph,
  { relations: rule }: View,
  isDrawn: (id: string) => boolean,
  extra: ReadonlySet<string>,
): readonly Relation[] => {
  const ids = Array.isArray(rule) ? new Set(rule) : null;
  const types = rule && !Array.isArray(rule) ? new Set(rule.types) : null;
  return graph.file.relations.filter(
    (relation) =>
      isDrawn(relation.from) &&
      isDrawn(relation.to) &&
      (extra.has(relation.id) ||
        ((ids?.has(relation.id) ?? true) && (types?.has(relation.type) ?? true))),
  );
};

/**
 * Applies a view's rule or list, and what a reader changed. Without a rule for relations, all
 * between shown bodies are shown.
 */
export const viewContent = (
  graph: Graph,
  view: View,
  { opened, closed, extra }: ViewChanges = NO_CHANGES,
): ViewContent => {
  const listed = Array.isArray(view.bodies) ? new Set(view.bodies) : null;
  const added = new Set(extra);
  const asked = graph.file.bodies.filter(
    (body) => matches(view, listed, body) || added.has(body.id),
  );
  const askedIds = new Set(asked.map((body) => body.id));
  const open = new Set(
    [...(view.expanded ?? []), ...opened].filter((id) => askedIds.has(id) && !closed.includes(id)),
  );
  const boxes = new Map<string, string>();
  const inside = new Set<string>();
  for (const box of open) {
    for (const { id } of graph.parts.get(box) ?? []) {
      if (!askedIds.has(id) && !opened.includes(box)) continue;
      boxes.set(id, box);
      inside.add(id);
    }
  }
  for (const box of closed.filter((id) => askedIds.has(id))) {
    for (const { id } of graph.parts.get(box) ?? []) if (askedIds.has(id)) boxes.set(id, box);
  }
  const order = new Map(graph.lanesInOrder.map((lane, index) => [lane.id, index]));
  const bodies = graph.file.bodies
    .filter(({ id }) => (boxes.has(id) ? inside.has(id) : askedIds.has(id)))
    .sort((a, b) => (order.get(a.lane) ?? 0) - (order.get(b.lane) ?? 0));
  const shown = new Set(bodies.map((body) => body.id));
  const isDrawn = (id: string) => shown.has(id) || (boxes.has(id) && askedIds.has(id));
  return {
    view,
    bodies,
    relations: shownRelations(graph, view, isDrawn, added),
    boxes,
  };
};
