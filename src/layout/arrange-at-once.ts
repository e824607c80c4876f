import { arrangeInGrid } from './arrange-in-grid.ts';
import { crowdInColumns } from './crowd-in-columns.ts';
import { hangInTree } from './hang-in-tree.ts';
import { isForSearch } from './is-for-search.ts';
import { hasTooManyLanes, inOneLane, outOfOneLane } from './many-lanes.ts';
import { lettersOf } from './picture-score.ts';
import type { Before, LayoutShape, Placement } from './placement.ts';
import { SCREENS } from './screen-shape.ts';
import { twoColumns } from './two-columns.ts';

/** A shape whose lanes are no bands, when that can be read: a deep tree is as much of a strip as they were. */
const arrangeInOneLane = (shape: LayoutShape, before: Before | null): Placement | null => {
  const placement = arrangeAtOnce(inOneLane(shape), before);
  const isTooSmall =
    placement?.method === 'tree' &&
    lettersOf(placement, shape.screen) < SCREENS[shape.screen ?? 'wide'].leastName;
  return placement === null || isTooSmall ? null : outOfOneLane(shape, placement);
};

/**
 * The arrangements that need no ELK, each for shapes of its own kind: a grid for a small one. `null` for
 * any other shape.
 */
export const arrangeAtOnce = (
  shape: LayoutShape,
  before: Before | null = null,
): Placement | null => {
  if (shape.swimlanes) return null;
  if (hasTooManyLanes(shape)) return arrangeInOneLane(shape, before);
  return isForSearch(shape)
    ? arrangeInGrid(shape, before)
    : (crowdInColumns(shape) ?? hangInTree(shape) ?? twoColumns(shape));
};
