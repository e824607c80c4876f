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

type Drawn = DrawnBody | DrawnRelation;

const drawn = new WeakMap<Drawn['shown'], Drawn>();

/** What was drawn last of something shown, where it comes to the same: it is not drawn again then. */
const keep = <D extends Drawn>(now: D): D => {
  const before = drawn.get(now.shown);
  const isSame = (one: Drawn): one is D =>
    Object.entries(now).every(([field, value]) => Reflect.get(one, field) === value);
  if (before !== undefined && isSame(before)) return before;
  drawn.set(now.shown, now);
  return now;
};

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
    return [keep({ shown, placed, isBox: boxes.has(shown.body.id) })];
  });
  const relations = perspective.relations.flatMap((shown): DrawnRelation[] => {
    const placed = placedRelations.get(shown.relation.id);
    if (!placed || shown.hidden) return [];
    return [keep({ shown, placed, lit: isFocused && !shown.dimmed })];
  });
  const isLit = ({ lit }: DrawnRelation) => lit;
  return {
    bodies,
    relations: [...relations.filter((one) => !isLit(one)), ...relations.filter(isLit)],
  };
};
