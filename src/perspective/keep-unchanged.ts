import type { Perspective, ShownBody } from './perspective.ts';

/** What is made anew each time, and mostly comes to the same. */
const MADE_ANEW: readonly PropertyKey[] = ['told', 'steps'] satisfies readonly (keyof ShownBody)[];

/** Whether two shown things come to the same, field by field. */
export const isSame = <T extends object>(a: T, b: T): boolean => {
  const keys = Object.keys(a) as (keyof T)[];
  return keys.every(
    (key) =>
      Object.is(a[key], b[key]) ||
      (MADE_ANEW.includes(key) && JSON.stringify(a[key]) === JSON.stringify(b[key])),
  );
};

/** The same items, as the objects that they were before wherever nothing about them changed. */
const keepItems = <T extends object>(
  items: readonly T[],
  before: readonly T[],
  idOf: (item: T) => string,
): readonly T[] => {
  const known = new Map(before.map((item) => [idOf(item), item]));
  const kept = items.map((item) => {
    const old = known.get(idOf(item));
    return old && isSame(item, old) ? old : item;
  });
  const isUnchanged =
    kept.length === before.length && kept.every((item, index) => item === before[index]);
  return isUnchanged ? before : kept;
};

/**
 * A perspective in which every body and relation that is as it was before is the same object as
 * before, so that a picture only draws again what changed.
 */
export const keepUnchanged = (next: Perspective, before: Perspective): Perspective => {
  const bodies = keepItems(next.bodies, before.bodies, ({ body }) => body.id);
  const kept = new Map(bodies.map((shown) => [shown.body.id, shown]));
  const { selection } = next;
  const relations = keepItems(next.relations, before.relations, ({ relation }) => relation.id);
  const lanes = next.lanes.map((lane) => {
    const own = lane.bodies.map((shown) => kept.get(shown.body.id) ?? shown);
    const old = before.lanes.find((other) => other.lane === lane.lane);
    const isUnchanged =
      old?.bodies.length === own.length && own.every((shown, index) => shown === old.bodies[index]);
    return { ...lane, bodies: old && isUnchanged ? old.bodies : own };
  });
  return {
    ...next,
    bodies,
    relations,
    lanes: keepItems(lanes, before.lanes, ({ lane }) => lane.id),
    selection:
      selection?.kind === 'body'
        ? { kind: 'body', body: kept.get(selection.body.body.id) ?? selection.body }
        : selection,
  };
};
