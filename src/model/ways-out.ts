import type { Graph } from './graph.ts';
import { findRoutes } from './routes.ts';
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

const holdersOf = (graph: Graph, id: string): readonly string[] => {
  const holder = graph.bodies.get(id)?.partOf;
  return holder === undefined ? [] : [holder, ...holdersOf(graph, holder)];
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
  const pairs = [from, ...holdersOf(graph, from)].flatMap((start) =>
    [to, ...holdersOf(graph, to)].map((end) => ({ from: start, to: end })),
  );
  const reached = new Set(
    own(from).map((relation) => (relation.from === from ? relation.to : relation.from)),
  );
  return {
    lineless: [from, to].filter((id) => own(id).length === 0),
    within:
      pairs.find((pair) =>
        ['directed', 'undirected'].includes(findRoutes(relations, pair.from, pair.to).kind),
      ) ?? null,
    reaches: graph.file.bodies.filter(({ id }) => reached.has(id)).slice(0, MOST_REACHED),
  };
};
