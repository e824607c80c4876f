/** Where the graph comes from; it changes only with a new page. */
export interface GraphAddress {
  /** Name of a graph in `data/`. */
  readonly graph: string;
  /** Address of a graph file elsewhere, as it stands in the URL. */
  readonly data: string | null;
}

/** What a page shows whose address names no graph. */
export const OWN_GRAPH: GraphAddress = { graph: 'noord-veluwe', data: null };
