import type { PlacedRelation } from '../layout/placement.ts';
import { type Arrival, arrivalOf } from './arrival.ts';
import { roundedPath } from './rounded-path.ts';

/** How a relation is drawn: an SVG path that ends under the arrowhead, and where that goes. */
export interface Way extends Arrival {
  readonly path: string;
  /** The same as it is drawn: from where it runs along others, so that their dashes fall on each other. */
  readonly stroke: string;
}

const ways = new WeakMap<PlacedRelation, Way>();

/** The way of a placed relation: the same object each time. */
export const wayOf = (placed: PlacedRelation): Way => {
  const known = ways.get(placed);
  if (known) return known;
  const arrival = arrivalOf(placed.points);
  const path = roundedPath(arrival.line);
  const stroke = placed.trunk === 'end' ? roundedPath(arrival.line.toReversed()) : path;
  const way = { ...arrival, path, stroke };
  ways.set(placed, way);
  return way;
};
