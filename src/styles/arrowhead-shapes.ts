import type { RelationType } from '../model/schema.ts';

export type ArrowheadKind = RelationType['style']['arrowhead'];

/** Shapes with their tip at the origin, pointing along the positive x axis, 9 units long. */
export const ARROWHEADS: Readonly<Record<ArrowheadKind, { path: string; filled: boolean }>> = {
  filled: { path: 'M0,0 L-9,-4.5 L-9,4.5 Z', filled: true },
  open: { path: 'M-9,-5 L0,0 L-9,5 M0,0 L-9,0', filled: false },
  hollow: { path: 'M-0.8,0 L-9,-4.5 L-9,4.5 Z', filled: false },
  diamond: { path: 'M0,0 L-6,-4.5 L-12,0 L-6,4.5 Z', filled: true },
  circle: { path: 'M-0.8,0 A4,4 0 1 1 -8.8,0 A4,4 0 1 1 -0.8,0 Z', filled: false },
  bar: { path: 'M-2,-5 L-2,5 M-9,0 L-2,0', filled: false },
};
