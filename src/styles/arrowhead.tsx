import type { RelationType } from '../model/schema.ts';

interface ArrowheadProps {
  readonly kind: RelationType['style']['arrowhead'];
  /** Where the tip is. */
  readonly x: number;
  readonly y: number;
  /** Where it points, in degrees clockwise from the positive x axis. */
  readonly angle: number;
}

/** Shapes with their tip at the origin, pointing along the positive x axis, 9 units long. */
const SHAPES: Readonly<Record<ArrowheadProps['kind'], { path: string; filled: boolean }>> = {
  filled: { path: 'M0,0 L-9,-4.5 L-9,4.5 Z', filled: true },
  open: { path: 'M-9,-5 L0,0 L-9,5 M0,0 L-9,0', filled: false },
  hollow: { path: 'M-0.8,0 L-9,-4.5 L-9,4.5 Z', filled: false },
  diamond: { path: 'M0,0 L-6,-4.5 L-12,0 L-6,4.5 Z', filled: true },
  circle: { path: 'M-0.8,0 A4,4 0 1 1 -8.8,0 A4,4 0 1 1 -0.8,0 Z', filled: false },
  bar: { path: 'M-2,-5 L-2,5 M-9,0 L-2,0', filled: false },
};

/** The end of a relation, drawn in the present colour. */
export const Arrowhead = ({ kind, x, y, angle }: ArrowheadProps) => {
  const { path, filled } = SHAPES[kind];
  return (
    <path
      d={path}
      transform={`translate(${x} ${y}) rotate(${angle})`}
      fill={filled ? 'currentColor' : 'var(--surface)'}
      stroke="currentColor"
      strokeWidth={filled ? 0 : 1.6}
    />
  );
};
