import { crowdInColumns } from './crowd-in-columns.ts';
import { hangInTree } from './hang-in-tree.ts';
import { isForSearch } from './is-for-search.ts';
import type { LayoutShape, Placement } from './placement.ts';
import { twoColumns } from './two-columns.ts';

/**
 * The arrangements that need no search and no ELK, each for shapes of its own kind: `null` for any other
 * shape, and for a small one, which a grid shows better.
 */
export const arrangeAtOnce = (shape: LayoutShape): Placement | null =>
  shape.swimlanes || isForSearch(shape)
    ? null
    : (crowdInColumns(shape) ?? hangInTree(shape) ?? twoColumns(shape));
