import type { Point } from '../layout/placement.ts';
import { HEAD_LENGTH } from './look.ts';

export interface Arrival {
  /** The points of the line, shortened so that it ends under the arrowhead. */
  readonly line: readonly Point[];
  /** Of the arrowhead. */
  readonly tip: Point;
  /** Where it points, in degrees clockwise from the positive x axis. */
  readonly angle: number;
}

/** How a line arrives at its end. */
export const arrivalOf = (points: readonly Point[]): Arrival => {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? tip;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  if (length === 0) return { line: points, tip, angle };
  const shortened = Math.min(HEAD_LENGTH - 1, length) / length;
  const end = {
    x: tip.x - (tip.x - before.x) * shortened,
    y: tip.y - (tip.y - before.y) * shortened,
  };
  return { line: [...points.slice(0, -1), end], tip, angle };
};
