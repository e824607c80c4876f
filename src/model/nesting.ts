import type { Graph } from './graph.ts';
import type { Body } from './schema.ts';

/** Who is inside whom, among the bodies of a view. */
export interface Nesting {
  readonly outermost: readonly Body[];
  readonly inside: ReadonlyMap<string, readonly Body[]>;
}

/** Who is inside whom: parts in what they are part of, or as an opening says it. */
export const nest = (
  graph: Graph,
  bodies: readonly Body[],
  holders?: ReadonlyMap<string, string>,
): Nesting => {
  const among = new Set(bodies.map(({ id }) => id));
  const holderOf = (id: string) => (holders ? holders.get(id) : graph.bodies.get(id)?.partOf);
  const outermost: Body[] = [];
  const inside = new Map<string, Body[]>();
  for (const body of bodies) {
    let holder = holderOf(body.id);
    while (holder !== undefined && !among.has(holder)) holder = holderOf(holder);
    if (holder === undefined) {
      outermost.push(body);
      continue;
    }
    const parts = inside.get(holder);
    if (parts) parts.push(body);
    else inside.set(holder, [body]);
  }
  return { outermost, inside };
};
