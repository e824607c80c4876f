/** Where the graph comes from; it changes only with a new page. */
export interface GraphAddress {
  /** Name of a graph in `data/`; `null`: the one that this site opens with. */
  readonly graph: string | null;
  /** Address of a graph file elsewhere, as it stands in the URL. */
  readonly data: string | null;
}

/** What a page shows whose address names no graph. */
export const OWN_GRAPH: GraphAddress = { graph: null, data: null };

export const isOwnGraph = ({ graph, data }: GraphAddress): boolean =>
  data === null && graph === null;

/** All of an address that takes another page to change. */
export interface PageAddress extends GraphAddress {
  /** Shown as in a frame of another page: only the map, its caption and a way to the full page. */
  readonly isEmbedded: boolean;
  /** Which presentation this window is the console of, as it stands in the URL. */
  readonly console: string | null;
}

/** What a page is whose address says nothing about it. */
export const OWN_PAGE: PageAddress = { ...OWN_GRAPH, isEmbedded: false, console: null };
