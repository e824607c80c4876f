import type { DrawnRelation } from './drawing.ts';
import { type LineLook, STILL_DIMMED_WIDTH } from './look.ts';

/** How a line looks in a still picture, which may be printed without colour: what is dimmed is thin. */
export const paperLook = ({ look, shown }: DrawnRelation): LineLook =>
  shown.dimmed && !shown.selected && shown.travelled !== 'now'
    ? { ...look, width: STILL_DIMMED_WIDTH }
    : look;
