import type { Placement } from '../layout/placement.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { isCrowded } from './crowded.ts';

/** Whether every type of line that is drawn has its word in the picture, so that nothing else has to tell it. */
export const areTypesTold = (
  { relations }: Pick<Perspective, 'relations'>,
  placement: Placement,
): boolean => {
  if (isCrowded(relations)) return false;
  const worded = new Set(
    placement.relations.flatMap(({ id, label, shared }) => (label || shared ? [id] : [])),
  );
  const told = new Set(
    relations.flatMap(({ relation, type }) => (worded.has(relation.id) ? [type.id] : [])),
  );
  return relations.every(({ type }) => told.has(type.id));
};
