import type { Placement } from '../layout/placement.ts';
import { isSame } from '../perspective/keep-unchanged.ts';
import type { ShownRelation } from '../perspective/perspective.ts';
import {
  type BodiesAndRelations,
  type DrawnBody,
  type DrawnRelation,
  ownLength,
} from './drawing.ts';
import { lineLook } from './look.ts';

const bodyBehind = (drawn: DrawnBody): DrawnBody =>
  drawn.shown.dimmed
    ? drawn
    : { ...drawn, shown: { ...drawn.shown, dimmed: true, selected: false, isSubject: false } };

const relationBehind = (drawn: DrawnRelation): DrawnRelation => {
  if (drawn.shown.dimmed) return drawn;
  const shown: ShownRelation = { ...drawn.shown, dimmed: true, selected: false, bears: false };
  const look = lineLook(shown.type.style, shown, ownLength(drawn.placed));
  return { ...drawn, shown, lit: false, look, label: null };
};

type Drawn = DrawnBody | DrawnRelation;

const looksAlike = (before: readonly Drawn[], now: readonly Drawn[]): boolean => {
  if (before.length !== now.length) return false;
  const known = new Map(before.map((drawn) => [drawn.placed.id, drawn]));
  return now.every((drawn) => {
    const same = known.get(drawn.placed.id);
    return same === drawn || (same?.placed === drawn.placed && isSame(same.shown, drawn.shown));
  });
};

const last = new WeakMap<Placement, BodiesAndRelations>();

/**
 * What a canvas draws under what is lit: all of it dimmed, also what elements draw above it once more.
 * So it is the same object from one choice to the next, and nothing is painted again.
 * @param isAllAbove whether all that is lit is drawn above it; where it is not, it is drawn as it is
 */
export const backdropOf = (
  drawing: BodiesAndRelations,
  placement: Placement,
  isAllAbove: boolean,
): BodiesAndRelations => {
  const backdrop = isAllAbove
    ? { bodies: drawing.bodies.map(bodyBehind), relations: drawing.relations.map(relationBehind) }
    : drawing;
  const before = last.get(placement);
  const isAsBefore =
    before !== undefined &&
    looksAlike(before.bodies, backdrop.bodies) &&
    looksAlike(before.relations, backdrop.relations);
  if (isAsBefore) return before;
  last.set(placement, backdrop);
  return backdrop;
};
