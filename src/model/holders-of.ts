import type { Graph } from './graph.ts';

/** The bodies that a body is part of, from the inside out. Ends on a loop, which a check refuses later on. */
export const holdersOf = (graph: Graph, id: string): readonly string[] => {
  const way = new Set<string>();
  for (
    let holder = graph.bodies.get(id)?.partOf;
    holder !== undefined && !way.has(holder);
    holder = graph.bodies.get(holder)?.partOf
  ) {
    way.add(holder);
  }
  return [...way];
};
