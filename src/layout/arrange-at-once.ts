import { arrangeInGrid } from './arrange-in-grid.ts';
import { crowdInColumns } from './crowd-in-columns.ts';
import { hangInTree } from './hang-in-tree.ts';
import { isForSearch } from './is-for-search.ts';
import type { Before, LayoutShape, Placement } from './placement.ts';
import { twoColumns } from './two-columns.ts';

/**
 * The arrangements that need no ELK, each for shapes of its own kind: a grid for a small one. `null` for
 * any other shape.
 */
export const arrangeAtOnce = (
  shape: LayoutShape,
  before: Before | null = null,
): Placement | null => {
  if (shape.swimlanes) return null;
  return isForSearch(shape)
    ? arrangeInGrid(shape, before)
    : (crowdInColumns(shape) ?? hangInTree(shape) ?? twoColumns(shape));
};
