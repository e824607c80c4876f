import type { Point } from '../../../src/layout/placement.ts';

/** A line by its corners. */
export type Line = readonly Point[];

const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Whether two segments go through each other; to touch is no crossing. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

const isSame = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && b !== undefined && a.x === b.x && a.y === b.y;

/** How far a direction is turned from another, counter-clockwise, from 0 to a whole turn. */
const turn = (at: Point, from: Point, to: Point): number => {
  const angle = Math.atan2(to.y - at.y, to.x - at.x) - Math.atan2(from.y - at.y, from.x - at.x);
  return (angle + 4 * Math.PI) % (2 * Math.PI);
};

/** On which side of a way, that goes through a point, another point lies. */
const sideOfWay = (before: Point, at: Point, after: Point, point: Point): boolean =>
  turn(at, after, point) < turn(at, after, before);

/**
 * How often two lines that share corners change sides there: dot leads many lines around one corner, and
 * those that come in on one side of another and leave on its other side cross it as any. Only what they
 * share one way round.
 * @param isBackwards only what they share over more than a point: a point is shared both ways round
 */
const crossAtCorners = (line: Line, other: Line, isBackwards: boolean): number => {
  let count = 0;
  for (let at = 1; at + 1 < line.length; at++) {
    for (let to = 1; to + 1 < other.length; to++) {
      if (!isSame(line[at], other[to]) || isSame(line[at - 1], other[to - 1])) continue;
      let shared = 1;
      while (isSame(line[at + shared], other[to + shared])) shared++;
      const isOpposite = isSame(line[at + 1], other[to - 1]) || isSame(line[at - 1], other[to + 1]);
      if (shared === 1 && (isBackwards || isOpposite)) continue;
      const [before, first, second] = line.slice(at - 1);
      const [last, end, after] = line.slice(at + shared - 2);
      const [comes, leaves] = [other[to - 1], other[to + shared]];
      if (!before || !first || !second || !last || !end) continue;
      if (!after || !comes || !leaves) continue;
      const isLeft = sideOfWay(before, first, second, comes);
      if (isLeft !== sideOfWay(last, end, after, leaves)) count++;
    }
  }
  return count;
};

/** How many times lines cross each other; those that only touch, or end in one point, do not. */
export const countCrossings = (lines: readonly Line[]): number => {
  let count = 0;
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      for (let at = 1; at < line.length; at++) {
        for (let to = 1; to < other.length; to++) {
          const [a, b, c, d] = [line[at - 1], line[at], other[to - 1], other[to]];
          if (a && b && c && d && cross(a, b, c, d)) count++;
        }
      }
      count += crossAtCorners(line, other, false) + crossAtCorners(line, other.toReversed(), true);
    }
  }
  return count;
};
