import type { Point } from '../layout/placement.ts';

/** The end of a line: it goes there, or it sits there. */
export type HeadShape = 'arrow' | 'ring';

interface Shape {
  /** From the tip: moves, lines and half circles to a place that far on, in diagram units. */
  readonly steps: readonly (readonly ['m' | 'l' | 'arc', number, number])[];
  readonly closed: boolean;
  readonly filled: boolean;
}

/** Shapes that point along the positive x axis, some 9 units long. */
const SHAPES: Readonly<Record<HeadShape, Shape>> = {
  arrow: {
    steps: [
      ['l', -9, -4.5],
      ['l', 0, 9],
    ],
    closed: true,
    filled: true,
  },
  ring: {
    steps: [
      ['m', -0.8, 0],
      ['arc', -8, 0],
      ['arc', 8, 0],
    ],
    closed: true,
    filled: false,
  },
};

export const isFilled = (head: HeadShape): boolean => SHAPES[head].filled;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * The SVG path of an arrowhead.
 * @param angle where it points, in degrees clockwise from the positive x axis
 */
export const arrowheadPath = (head: HeadShape, tip: Point, angle: number): string => {
  const { steps, closed } = SHAPES[head];
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const drawn = steps.map(([step, x, y]) => {
    const to = `${rounded(x * cos - y * sin)},${rounded(x * sin + y * cos)}`;
    return step === 'arc' ? `a4,4 0 1 1 ${to}` : `${step}${to}`;
  });
  return `M${rounded(tip.x)},${rounded(tip.y)}${drawn.join('')}${closed ? 'z' : ''}`;
};
