import type { Body } from '../model/schema.ts';
import type { Perspective } from './perspective.ts';

/** What of a perspective can be seen. */
export interface Seen {
  readonly bodies: readonly Body[];
  /** How many relations, each counted where a line gathers several. */
  readonly relations: number;
  readonly inferred: number;
}

/**
 * What can be seen: not what filters hide, nor what lies in a lane that is folded to a band. A line
 * is lost there when both its ends are.
 */
export const seenIn = ({ bodies, relations, lanes }: Perspective): Seen => {
  const folded = new Set(
    lanes.flatMap(({ lane, folded: isFolded }) => (isFolded ? [lane.id] : [])),
  );
  const boxes = new Map(bodies.map((shown) => [shown.body.id, shown]));
  const laneOf = (id: string): string | undefined => {
    let shown = boxes.get(id);
    while (shown?.parent) shown = boxes.get(shown.parent) ?? undefined;
    return shown?.body.lane;
  };
  const isFolded = (id: string) => folded.has(laneOf(id) ?? '');
  const seen = relations.filter(
    ({ hidden, from, to }) => !hidden && !(isFolded(from) && laneOf(from) === laneOf(to)),
  );
  const carried = seen.flatMap((shown) => shown.carried);
  return {
    bodies: bodies.flatMap(({ body }) => (isFolded(body.id) ? [] : [body])),
    relations: carried.length,
    inferred: carried.filter(({ evidence }) => evidence.status === 'inferred').length,
  };
};
