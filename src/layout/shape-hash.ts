import { fingerprint } from '../model/fingerprint.ts';
import type { LayoutShape } from './placement.ts';

/** Raised whenever the same shape would be laid out differently than before. */
const LAYOUT_VERSION = 9;

/** The name under which the placement of a shape is kept. */
export const shapeHash = (shape: LayoutShape): string =>
  fingerprint(JSON.stringify([LAYOUT_VERSION, shape]));

/**
 * The name that a placement is kept under: a changed view also names what it was before its reader changed
 * it, since what is left of that keeps its order.
 */
export const placementName = (own: string, untouched: string): string =>
  own === untouched ? own : `${own}-${untouched}`;
