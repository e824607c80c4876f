import type { Point } from '../layout/placement.ts';
import { LINE_CORNER } from './look.ts';

const toward = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Writes a path in steps from where the pen is: the corners of all lines then read alike, and compress well. */
const penAt = (start: Point) => {
  let pen = { x: rounded(start.x), y: rounded(start.y) };
  let path = `M${pen.x},${pen.y}`;
  const stepTo = ({ x, y }: Point) => ({ x: rounded(x - pen.x), y: rounded(y - pen.y) });
  const move = ({ x, y }: Point) => {
    pen = { x: rounded(pen.x + x), y: rounded(pen.y + y) };
  };
  return {
    line: (to: Point): void => {
      const step = stepTo(to);
      move(step);
      if (step.y === 0) path += `h${step.x}`;
      else path += step.x === 0 ? `v${step.y}` : `l${step.x},${step.y}`;
    },
    bend: (around: Point, to: Point): void => {
      const [corner, step] = [stepTo(around), stepTo(to)];
      move(step);
      path += `q${corner.x},${corner.y} ${step.x},${step.y}`;
    },
    path: (): string => path,
  };
};

/** An SVG path along the points, its corners rounded, less so where segments are short. */
export const roundedPath = (points: readonly Point[]): string => {
  const [start, ...rest] = points;
  if (!start) return '';
  const pen = penAt(start);
  rest.forEach((point, index) => {
    const before = points[index];
    const after = rest[index + 1];
    if (!before || !after) {
      pen.line(point);
      return;
    }
    const radius = Math.min(
      LINE_CORNER,
      Math.hypot(point.x - before.x, point.y - before.y) / 2,
      Math.hypot(after.x - point.x, after.y - point.y) / 2,
    );
    pen.line(toward(point, before, radius));
    pen.bend(point, toward(point, after, radius));
  });
  return pen.path();
};
