import type { Point } from './placement.ts';

const CORNER_RADIUS = 8;

const toward = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
};

const at = ({ x, y }: Point): string => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;

/** An SVG path along the points, its corners rounded, less so where segments are short. */
export const roundedPath = (points: readonly Point[]): string => {
  const [start, ...rest] = points;
  if (!start) return '';
  const commands = [`M${at(start)}`];
  rest.forEach((point, index) => {
    const before = points[index];
    const after = rest[index + 1];
    if (!before || !after) {
      commands.push(`L${at(point)}`);
      return;
    }
    const radius = Math.min(
      CORNER_RADIUS,
      Math.hypot(point.x - before.x, point.y - before.y) / 2,
      Math.hypot(after.x - point.x, after.y - point.y) / 2,
    );
    commands.push(`L${at(toward(point, before, radius))}`);
    commands.push(`Q${at(point)} ${at(toward(point, after, radius))}`);
  });
  return commands.join(' ');
};
