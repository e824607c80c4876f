import { isCrowded } from '../../drawing/crowded.ts';
import type { BodiesAndRelations } from '../../drawing/drawing.ts';
import { MOST_MOUNTED } from '../mounted.ts';

/**
 * Whether all that is lit is drawn as elements above the canvas, so that this need not show it. In a picture
 * that is not crowded words stand beside lines on the canvas too.
 * @param isFocused whether something is lit, and the rest is dimmed
 */
export const isLitAbove = (
  { bodies, relations }: BodiesAndRelations,
  isFocused: boolean,
): boolean =>
  isFocused &&
  isCrowded(relations) &&
  bodies.filter(({ shown }) => !shown.dimmed).length < MOST_MOUNTED.bodies &&
  relations.filter(({ lit }) => lit).length <= MOST_MOUNTED.relations;
