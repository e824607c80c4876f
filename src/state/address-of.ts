import { writePage } from '../address/page-url.ts';
import { writeRequest } from '../address/request-url.ts';
import type { Request } from '../perspective/request.ts';
import { shortestRequest } from '../perspective/shown-scene.ts';
import type { MapState } from './map-state.ts';

/**
 * The shortest address that opens a request on this graph.
 * @param root address of the folder that the map stands in, or of the one file that it is
 */
export const addressOf = (
  { address, graph }: Pick<MapState, 'address' | 'graph'>,
  request: Request,
  root: URL,
): URL => {
  const origin = new URLSearchParams();
  if (address.data !== null) writePage(origin, 'data', address.data);
  else writePage(origin, 'graph', address.graph);
  const asked = graph === null ? request : shortestRequest(graph, request);
  const found = new URL(root);
  found.search = writeRequest(asked, `?${origin}`, { view: null });
  found.hash = '';
  return found;
};
