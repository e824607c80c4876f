import type { Relation } from './schema.ts';

export const DIRECTIONS = ['both', 'in', 'out'] as const;
export type NeighbourDirection = (typeof DIRECTIONS)[number];

/** What leads from one body to another. */
export type Way = Pick<Relation, 'id' | 'from' | 'to'>;

/** What lies around a body: everything reached, the body itself included. */
export interface Neighbourhood {
  readonly bodies: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/**
 * Everything within a number of hops of a body: against the relations (`in`: who advises it, and
 * who advises them), along them (`out`), or both.
 */
export const neighbourhood = (
  relations: readonly Way[],
  start: string,
  hops: number,
  direction: NeighbourDirection,
): Neighbourhood => {
  const bodies = new Set([start]);
  const travelled = new Set<string>();
  let frontier: ReadonlySet<string> = bodies;
  for (let hop = 0; hop < hops && frontier.size > 0; hop++) {
    const next = new Set<string>();
    const step = (relation: Way, from: string, to: string) => {
      if (!frontier.has(from)) return;
      travelled.add(relation.id);
      if (!bodies.has(to)) next.add(to);
    };
    for (const relation of relations) {
      if (direction !== 'in') step(relation, relation.from, relation.to);
      if (direction !== 'out') step(relation, relation.to, relation.from);
    }
    for (const id of next) bodies.add(id);
    frontier = next;
  }
  return { bodies, relations: travelled };
};
