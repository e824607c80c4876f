import type { Point } from '../layout/placement.ts';
import type { RelationType } from '../model/schema.ts';

/** The shape of the end of a line. */
export type HeadShape = RelationType['style']['arrowhead'];

interface Shape {
  /** From the tip: moves, lines and half circles to a place that far on, in diagram units. */
  readonly steps: readonly (readonly ['m' | 'l' | 'arc', number, number])[];
  readonly closed: boolean;
  readonly filled: boolean;
}

/** Shapes that point along the positive x axis, some 9 units long. */
const SHAPES: Readonly<Record<HeadShape, Shape>> = {
  filled: {
    steps: [
      ['l', -9, -4.5],
      ['l', 0, 9],
    ],
    closed: true,
    filled: true,
  },
  open: {
    steps: [
      ['m', -9, -5],
      ['l', 9, 5],
      ['l', -9, 5],
      ['m', 9, -5],
      ['l', -9, 0],
    ],
    closed: false,
    filled: false,
  },
  hollow: {
    steps: [
      ['m', -0.8, 0],
      ['l', -8.2, -4.5],
      ['l', 0, 9],
    ],
    closed: true,
    filled: false,
  },
  diamond: {
    steps: [
      ['l', -6, -4.5],
      ['l', -6, 4.5],
      ['l', 6, 4.5],
    ],
    closed: true,
    filled: true,
  },
  circle: {
    steps: [
      ['m', -0.8, 0],
      ['arc', -8, 0],
      ['arc', 8, 0],
    ],
    closed: true,
    filled: false,
  },
  bar: {
    steps: [
      ['m', -2, -5],
      ['l', 0, 10],
      ['m', -7, -5],
      ['l', 7, 0],
    ],
    closed: false,
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
