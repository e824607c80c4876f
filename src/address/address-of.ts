import type { Graph } from '../model/graph.ts';
import type { Request } from '../perspective/request.ts';
import { shortestRequest } from '../perspective/shown-scene.ts';
import type { GraphAddress } from './graph-address.ts';
import { writePage } from './page-url.ts';
import { writeRequest } from './request-url.ts';

/** Where a graph comes from, and the graph itself once it is there. */
interface AddressedGraph {
  readonly address: GraphAddress;
  readonly graph: Graph | null;
}

/**
 * The shortest address that opens a request on this graph.
 * @param root address of the folder that the map stands in, or of the one file that it is
 */
export const addressOf = ({ address, graph }: AddressedGraph, request: Request, root: URL): URL => {
  const origin = new URLSearchParams();
  if (address.data !== null) writePage(origin, 'data', address.data);
  else writePage(origin, 'graph', address.graph);
  const asked = graph === null ? request : shortestRequest(graph, request);
  const found = new URL(root);
  found.search = writeRequest(asked, `?${origin}`, { view: null });
  found.hash = '';
  return found;
};
