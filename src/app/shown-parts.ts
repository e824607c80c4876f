import { FoldingNote } from '../panels/lazy.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { fetchProcessParts } from '../process/lazy.ts';

/**
 * Fetches the parts that not every first view has, for one that has them: they are rendered by the build,
 * and React takes over what is there.
 */
export const fetchShownParts = ({ process, folding }: Perspective): Promise<unknown> =>
  Promise.all([
    process === null ? null : fetchProcessParts(),
    folding === null ? null : FoldingNote.fetch(),
  ]);
