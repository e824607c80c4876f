import { ARROWHEADS, type ArrowheadKind } from './arrowhead-shapes.ts';

interface ArrowheadProps {
  readonly kind: ArrowheadKind;
  /** Where the tip is. */
  readonly x: number;
  readonly y: number;
  /** Where it points, in degrees clockwise from the positive x axis. */
  readonly angle: number;
}

/** The end of a relation, drawn in the present colour. */
export const Arrowhead = ({ kind, x, y, angle }: ArrowheadProps) => {
  const { path, filled } = ARROWHEADS[kind];
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
