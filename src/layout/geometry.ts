import type { Box, Point } from './placement.ts';

/** Whether two boxes share more than a border; `gap` is the room to keep between them. */
export const boxesOverlap = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

export interface Segment {
  readonly a: Point;
  readonly b: Point;
}

export const segmentsOf = (points: readonly Point[]): readonly Segment[] =>
  points.slice(1).flatMap((b, index) => {
    const a = points[index];
    return a ? [{ a, b }] : [];
  });

/** How long a line is along its points. It is asked of every line at each choice, and so makes nothing. */
export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, { x, y }, index) => {
    const before = points[index - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : sum;
  }, 0);

/** The box around an axis-parallel segment. */
export const boxAround = ({ a, b }: Segment): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

const EPSILON = 0.01;

/** Drops points that repeat the one before or lie on the line between their neighbours. */
export const simplify = (points: readonly Point[]): readonly Point[] => {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && Math.hypot(point.x - last.x, point.y - last.y) < EPSILON) continue;
    const before = kept.at(-2);
    const straight =
      last !== undefined &&
      before !== undefined &&
      Math.abs(
        (last.x - before.x) * (point.y - last.y) - (last.y - before.y) * (point.x - last.x),
      ) < EPSILON;
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
};
