import type { Graph } from './graph.ts';
import type { Body, Relation, View } from './schema.ts';

/** What a view asks for by its rules or lists, before anything is folded, opened or closed. */
export interface AskedContent {
  /** In the order of the file. */
  readonly bodies: readonly Body[];
  readonly bodyIds: ReadonlySet<string>;
  /** Those between its bodies. */
  readonly relations: readonly Relation[];
  readonly relationIds: ReadonlySet<string>;
}

/** Whether a view asks for a body: by a list, or by its kind and lane. */
const asksFor = ({ bodies: rule }: View): ((body: Body) => boolean) => {
  if (Array.isArray(rule)) {
    const listed = new Set(rule);
    return ({ id }) => listed.has(id);
  }
  return ({ kind, lane }) =>
    (rule.kinds?.some((one) => one === kind) ?? true) && (rule.lanes?.includes(lane) ?? true);
};

/** The bodies that a view's rule or list names, and those of `added`, in the order of the file. */
export const askedBodies = (
  graph: Graph,
  view: View,
  added: ReadonlySet<string>,
): readonly Body[] => {
  const isAsked = asksFor(view);
  return graph.file.bodies.filter((body) => isAsked(body) || added.has(body.id));
};

/**
 * The relations that a view's rule or list names, and those of `added`, as far as both their ends
 * are there. Without a rule: all of them.
 */
export const askedRelations = (
  graph: Graph,
  { relations: rule }: View,
  isThere: (body: string) => boolean,
  added: ReadonlySet<string>,
): readonly Relation[] => {
  const ids = Array.isArray(rule) ? new Set(rule) : null;
  const types = rule && !Array.isArray(rule) ? new Set(rule.types) : null;
  return graph.file.relations.filter(
    (relation) =>
      isThere(relation.from) &&
      isThere(relation.to) &&
      (added.has(relation.id) ||
        ((ids?.has(relation.id) ?? true) && (types?.has(relation.type) ?? true))),
  );
};

const NOTHING: ReadonlySet<string> = new Set();
const known = new WeakMap<Graph, WeakMap<View, AskedContent>>();

/** What a view asks for. Found out once for each view of a graph. */
export const askedContent = (graph: Graph, view: View): AskedContent => {
  const ofGraph = known.get(graph) ?? new WeakMap<View, AskedContent>();
  known.set(graph, ofGraph);
  const before = ofGraph.get(view);
  if (before) return before;
  const bodies = askedBodies(graph, view, NOTHING);
  const bodyIds = new Set(bodies.map(({ id }) => id));
  // A check of a file asks for the bodies of many views, and for the relations of none.
  let relations: readonly Relation[] | null = null;
  let relationIds: ReadonlySet<string> | null = null;
  const asked: AskedContent = {
    bodies,
    bodyIds,
    get relations() {
      relations ??= askedRelations(graph, view, (id) => bodyIds.has(id), NOTHING);
      return relations;
    },
    get relationIds() {
      relationIds ??= new Set(asked.relations.map(({ id }) => id));
      return relationIds;
    },
  };
  ofGraph.set(view, asked);
  return asked;
};
