import type { Perspective, ShownBody, ShownRelation } from './perspective.ts';

/** What of a perspective can be seen. */
export interface Seen {
  readonly bodies: readonly ShownBody[];
  readonly lines: readonly ShownRelation[];
}

/**
 * What can be seen: not what filters hide, nor what lies in a lane that is folded to a band. A line
 * is lost there when both its ends are.
 */
export const seenIn = ({
  bodies,
  relations,
  lanes,
}: Pick<Perspective, 'bodies' | 'relations' | 'lanes'>): Seen => {
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
  return {
    bodies: bodies.filter(({ body }) => !isFolded(body.id)),
    lines: relations.filter(
      ({ hidden, from, to }) => !hidden && !(isFolded(from) && laneOf(from) === laneOf(to)),
    ),
  };
};
