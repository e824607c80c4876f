import type { Graph } from './graph.ts';
import type { Body, Relation } from './schema.ts';

/** What to do when there is no route: true of the graph, and leading somewhere. */
export interface WaysOut {
  /** Which of both ends has no relation at all. */
  readonly lineless: readonly string[];
  /** A route between what both ends belong to, the nearest; `null`: there is none either. */
  readonly within: { readonly from: string; readonly to: string } | null;
  /** Bodies at the other end of the relations of the start. */
  readonly reaches: readonly Body[];
}

const MOST_REACHED = 5;

/** A body and what it is part of, from the inside out. */
const withHolders = (graph: Graph, id: string): readonly string[] => {
  const found = [id];
  for (let at = graph.bodies.get(id); at?.partOf !== undefined; at = graph.bodies.get(at.partOf)) {
    found.push(at.partOf);
  }
  return found;
};

/** Which bodies these relations connect, whatever their direction: those have one name in common. */
const groupsOf = (relations: readonly Relation[]): ((id: string) => string) => {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let at = id;
    for (let up = leaders.get(at); up !== undefined; up = leaders.get(at)) {
      const further = leaders.get(up);
      if (further !== undefined) leaders.set(at, further);
      at = up;
    }
    return at;
  };
  for (const { from, to } of relations) {
    const [first, second] = [leaderOf(from), leaderOf(to)];
    if (first !== second) leaders.set(first, second);
  }
  return leaderOf;
};

/** The first pair, of the first start that has one, between which there is a route. */
const connectedPair = (
  relations: readonly Relation[],
  starts: readonly string[],
  ends: readonly string[],
): WaysOut['within'] => {
  const groupOf = groupsOf(relations);
  const byGroup = new Map<string, string[]>();
  for (const end of ends) {
    const others = byGroup.get(groupOf(end));
    if (others) others.push(end);
    else byGroup.set(groupOf(end), [end]);
  }
  for (const from of starts) {
    const to = byGroup.get(groupOf(from))?.find((end) => end !== from);
    if (to !== undefined) return { from, to };
  }
  return null;
};

/** The ways out when these relations hold no route. */
export const waysOut = (
  graph: Graph,
  relations: readonly Relation[],
  from: string,
  to: string,
): WaysOut => {
  const own = (id: string) =>
    relations.filter((relation) => relation.from === id || relation.to === id);
  const reached = new Set(
    own(from).map((relation) => (relation.from === from ? relation.to : relation.from)),
  );
  return {
    lineless: [from, to].filter((id) => own(id).length === 0),
    within: connectedPair(relations, withHolders(graph, from), withHolders(graph, to)),
    reaches: graph.file.bodies.filter(({ id }) => reached.has(id)).slice(0, MOST_REACHED),
  };
};
