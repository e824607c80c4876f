import type { PlacedRelation } from '../layout/placement.ts';
import { type Arrival, arrivalOf } from './arrival.ts';
import { roundedPath } from './rounded-path.ts';

/** How a relation is drawn: an SVG path that ends under the arrowhead, and where that goes. */
export interface Way extends Arrival {
  readonly path: string;
}

const ways = new WeakMap<PlacedRelation, Way>();

/** The way of a placed relation: the same object each time. */
export const wayOf = (placed: PlacedRelation): Way => {
  const known = ways.get(placed);
  if (known) return known;
  const arrival = arrivalOf(placed.points);
  const way = { ...arrival, path: roundedPath(arrival.line) };
  ways.set(placed, way);
  return way;
};
