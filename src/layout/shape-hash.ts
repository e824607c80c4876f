import { fingerprint } from '../model/fingerprint.ts';
import type { LayoutShape } from './placement.ts';

/** Raised whenever the same shape would be laid out differently than before. */
const LAYOUT_VERSION = 5;

/** The name under which the placement of a shape is kept. */
export const shapeHash = (shape: LayoutShape): string =>
  fingerprint(JSON.stringify([LAYOUT_VERSION, shape]));
