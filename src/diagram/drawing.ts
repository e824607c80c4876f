import type { PlacedBody, PlacedRelation, Placement } from '../layout/placement.ts';
import type { Perspective, ShownBody, ShownRelation } from '../perspective/perspective.ts';

/** A body with where it is, as every way of drawing it needs it. */
export interface DrawnBody {
  readonly shown: ShownBody;
  readonly placed: PlacedBody;
  /** Others are drawn inside it. */
  readonly isBox: boolean;
}

export interface DrawnRelation {
  readonly shown: ShownRelation;
  readonly placed: PlacedRelation;
  /** It is what the picture tells of now: drawn above the others, with its label. */
  readonly lit: boolean;
}

/** All that is drawn: bodies in reading order, and relations with those that are lit last, on top. */
export interface Drawing {
  readonly bodies: readonly DrawnBody[];
  readonly relations: readonly DrawnRelation[];
}

/** What was drawn last of something shown, so that what did not change is not drawn again. */
const rememberDrawn = <
  S extends object,
  D extends { readonly shown: S; readonly placed: object },
>() => {
  const drawn = new WeakMap<S, D>();
  return (now: D, isSame: (before: D) => boolean): D => {
    const before = drawn.get(now.shown);
    if (before !== undefined && before.placed === now.placed && isSame(before)) return before;
    drawn.set(now.shown, now);
    return now;
  };
};

const rememberBody = rememberDrawn<ShownBody, DrawnBody>();
const rememberRelation = rememberDrawn<ShownRelation, DrawnRelation>();

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/**
 * Joins what is shown to where it is. What neither moved nor changed is the same object as before. A
 * relation that is filtered out keeps its place and is not drawn.
 */
export const drawingOf = (perspective: Perspective, placement: Placement): Drawing => {
  const placedBodies = byId(placement.bodies);
  const placedRelations = byId(placement.relations);
  const boxes = new Set(perspective.bodies.map(({ parent }) => parent));
  const isFocused = perspective.focus !== 'none';
  const bodies = perspective.bodies.flatMap((shown): DrawnBody[] => {
    const placed = placedBodies.get(shown.body.id);
    if (!placed) return [];
    const isBox = boxes.has(shown.body.id);
    return [rememberBody({ shown, placed, isBox }, (before) => before.isBox === isBox)];
  });
  const relations = perspective.relations.flatMap((shown): DrawnRelation[] => {
    const placed = placedRelations.get(shown.relation.id);
    if (!placed || shown.hidden) return [];
    const lit = isFocused && !shown.dimmed;
    return [rememberRelation({ shown, placed, lit }, (before) => before.lit === lit)];
  });
  const isLit = ({ lit }: DrawnRelation) => lit;
  return {
    bodies,
    relations: [...relations.filter((one) => !isLit(one)), ...relations.filter(isLit)],
  };
};
