import type { BodiesAndRelations } from '../drawing/drawing.ts';

/** Ids of what is near enough on screen to be worked with. */
export interface Near {
  readonly bodies: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

export const NOTHING_NEAR: Near = { bodies: new Set(), relations: new Set() };

/** A picture of more bodies than this is drawn on a canvas, but for what is worked with. */
export const DENSE = 200;

/** How many are drawn as elements of the page at most in such a picture. */
export const MOST_MOUNTED = { bodies: 150, relations: 300 } as const;

/**
 * What of a dense picture is drawn as elements of the page: what is selected or has the focus, what
 * is lit, and what is near. The rest is on the canvas beneath, as are these.
 */
export const mountedOf = (
  { bodies, relations }: BodiesAndRelations,
  isFocused: boolean,
  tabStop: string | null,
  near: Near,
): BodiesAndRelations => {
  const wanted = new Set<string>();
  const want = (isWanted: (body: BodiesAndRelations['bodies'][number]) => boolean) => {
    for (const body of bodies) {
      if (wanted.size >= MOST_MOUNTED.bodies) return;
      if (isWanted(body)) wanted.add(body.shown.body.id);
    }
  };
  want(({ shown }) => shown.selected || shown.body.id === tabStop);
  want(({ shown }) => isFocused && !shown.dimmed);
  want(({ shown }) => near.bodies.has(shown.body.id));
  const drawnRelations = [
    ...relations.filter(({ lit }) => lit),
    ...relations.filter(({ lit, shown }) => !lit && near.relations.has(shown.relation.id)),
  ];
  return {
    // A box covers the parts that are drawn on the canvas beneath it.
    bodies: bodies.filter(
      ({ shown }) =>
        wanted.has(shown.body.id) || (shown.parent !== null && wanted.has(shown.parent)),
    ),
    relations: drawnRelations.slice(0, MOST_MOUNTED.relations).reverse(),
  };
};
