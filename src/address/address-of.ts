import type { Graph } from '../model/graph.ts';
import type { Request } from '../perspective/request.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { shortestRequest } from '../perspective/shown-scene.ts';
import type { GraphAddress } from './graph-address.ts';
import { writePage } from './page-url.ts';
import { type PageDefaults, writeRequest } from './request-url.ts';

/** Where a graph comes from, and the graph itself once it is there. */
interface AddressedGraph {
  readonly address: GraphAddress;
  readonly graph: Graph | null;
  /** What the pages of this site ask for; only a page of a view holds one. */
  readonly page?: PageDefaults;
  /** Where the pages of its views are; `null`: there are none. */
  readonly pagesAt?: string | null;
}

/**
 * The shortest address that opens a request on this graph. Where its view has a page it is that page, which
 * holds its picture before any script runs.
 * @param root address of the folder that the map stands in, or of the one file that it is
 */
export const addressOf = (
  { address, graph, page, pagesAt = null }: AddressedGraph,
  request: Request,
  root: URL,
): URL => {
  const origin = new URLSearchParams();
  if (address.data !== null) writePage(origin, 'data', address.data);
  else writePage(origin, 'graph', address.graph);
  const asked = graph === null ? request : shortestRequest(graph, request);
  const found = new URL(root);
  const view = graph === null || pagesAt === null ? null : viewOf(graph, request).id;
  if (view !== null) found.pathname += `${view}/`;
  found.search = writeRequest(asked, `?${origin}`, { ...page, view });
  found.hash = '';
  return found;
};
