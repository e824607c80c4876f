import type { Evidence, RelationType } from '../model/schema.ts';

/** Patterns in diagram units. Types differ, and what is inferred is always broken and lighter. */
const DASHES: Readonly<
  Record<RelationType['style']['dash'], Readonly<Record<Evidence['status'], string | undefined>>>
> = {
  solid: { stated: undefined, inferred: '7 5' },
  long: { stated: '16 4', inferred: '12 7' },
  short: { stated: '7 3', inferred: '5 6' },
  dot: { stated: '2 3', inferred: '2 6' },
  'dash-dot': { stated: '10 3 2 3', inferred: '8 6 2 6' },
};

export const dashArray = (
  dash: RelationType['style']['dash'],
  evidence: Evidence['status'],
): string | undefined => DASHES[dash][evidence];

export const strokeWidth = (evidence: Evidence['status']): number =>
  evidence === 'stated' ? 2 : 1.5;
