import type { PlacedBody, PlacedRelation, Point } from '../layout/placement.ts';
import { BEHIND_OFFSET } from './look.ts';

/** What is nearer than this is on a border, in diagram units. */
const NEAR = 1;

/** Where a line ends that comes to a body with another card behind it: at that card, where it sticks out. */
const besideStack = (end: Point, { x, y, width, height }: PlacedBody): Point => ({
  x: Math.abs(end.x - (x + width)) < NEAR ? end.x + BEHIND_OFFSET : end.x,
  y: Math.abs(end.y - (y + height)) < NEAR ? end.y + BEHIND_OFFSET : end.y,
});

const moved = new WeakMap<PlacedRelation, readonly [unknown, unknown, PlacedRelation]>();

/**
 * A line with its ends beside the cards that lie behind its bodies, which would cover them: the same object
 * for the same ends.
 * @param from the body that it leaves, if a card lies behind that
 * @param to the body that it comes to, if a card lies behind that
 */
export const clearOfStacks = (
  placed: PlacedRelation,
  from: PlacedBody | undefined,
  to: PlacedBody | undefined,
): PlacedRelation => {
  if (from === undefined && to === undefined) return placed;
  const known = moved.get(placed);
  if (known && known[0] === from && known[1] === to) return known[2];
  const last = placed.points.length - 1;
  const points = placed.points.map((point, index) => {
    const body = index === 0 ? from : index === last ? to : undefined;
    return body === undefined ? point : besideStack(point, body);
  });
  const clear = { ...placed, points };
  moved.set(placed, [from, to, clear]);
  return clear;
};
