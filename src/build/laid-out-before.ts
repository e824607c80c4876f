import { createHash } from 'node:crypto';

/** By the path of a file of placements: a name for it together with the graph that it was made of. */
export type Seals = Readonly<Record<string, string>>;

/**
 * A name for a file of placements and the graph that it was made of. An upgrade leaves both where they are and
 * brings the seals of its own: they fit none that an older version laid out, or that was laid out of other data.
 */
export const sealOf = (graph: string, placements: string): string =>
  createHash('sha256')
    .update(JSON.stringify([graph, placements]))
    .digest('hex');
