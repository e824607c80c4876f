/** How much of a body is drawn: its words, its first letters, or that there is one. */
export type Detail = 'names' | 'initials' | 'blocks';

/** The least zoom of each level: names (15 units) and initials (30 units) of some 7 pixels. */
export const LEAST_ZOOM = { names: 0.46, initials: 0.22 } as const;

/**
 * How far under its least zoom a level stays, so that a small change of zoom does not switch it back
 * and forth.
 */
const HOLD = 0.93;

/** The level of detail at a zoom, given the one that is drawn now. */
export const detailAt = (zoom: number, present: Detail): Detail => {
  const least = (level: 'names' | 'initials', held: boolean) =>
    LEAST_ZOOM[level] * (held ? HOLD : 1);
  if (zoom >= least('names', present === 'names')) return 'names';
  return zoom >= least('initials', present !== 'blocks') ? 'initials' : 'blocks';
};
