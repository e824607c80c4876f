import { type ArrowheadKind, arrowheadPath, isFilled } from '../drawing/arrowhead-shapes.ts';
import type { Point } from '../layout/placement.ts';

interface ArrowheadsProps {
  readonly kind: ArrowheadKind;
  readonly arrivals: readonly {
    readonly tip: Point;
    /** Where it points, in degrees clockwise from the positive x axis. */
    readonly angle: number;
  }[];
}

/** The ends of relations of one kind, drawn in the present colour. */
export const Arrowheads = ({ kind, arrivals }: ArrowheadsProps) => (
  <path
    d={arrivals.map(({ tip, angle }) => arrowheadPath(kind, tip, angle)).join('')}
    {...(isFilled(kind)
      ? { fill: 'currentColor' }
      : { fill: 'var(--surface)', stroke: 'currentColor', strokeWidth: 1.6 })}
  />
);
