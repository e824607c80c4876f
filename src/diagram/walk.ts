import type { PlacedBody } from '../layout/placement.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

interface Ends {
  readonly from: string;
  readonly to: string;
}

const centre = (body: PlacedBody) => ({
  x: body.x + body.width / 2,
  y: body.y + body.height / 2,
});

/**
 * The body that an arrow key leads to: up and down along a relation where one goes that way, else
 * to the nearest body there; left and right to the nearest body beside it. `null` at the edge.
 */
export const walk = (
  bodies: readonly PlacedBody[],
  relations: readonly Ends[],
  current: string,
  direction: Direction,
): string | null => {
  const here = bodies.find((body) => body.id === current);
  if (!here) return null;
  const start = centre(here);
  const vertical = direction === 'up' || direction === 'down';
  const sign = direction === 'up' || direction === 'left' ? -1 : 1;

  const ahead = bodies.flatMap((body) => {
    if (body.id === current || body.parent === current || body.id === here.parent) return [];
    const end = centre(body);
    const along = (vertical ? end.y - start.y : end.x - start.x) * sign;
    const aside = Math.abs(vertical ? end.x - start.x : end.y - start.y);
    return along > 1 ? [{ id: body.id, along, aside }] : [];
  });
  const nearest = (candidates: typeof ahead) =>
    candidates.reduce<(typeof ahead)[number] | null>(
      (best, candidate) =>
        best === null || candidate.along + 3 * candidate.aside < best.along + 3 * best.aside
          ? candidate
          : best,
      null,
    )?.id ?? null;

  if (!vertical) return nearest(ahead);
  const related = new Set(
    relations.flatMap(({ from, to }) => (from === current ? [to] : to === current ? [from] : [])),
  );
  return nearest(ahead.filter((body) => related.has(body.id))) ?? nearest(ahead);
};
