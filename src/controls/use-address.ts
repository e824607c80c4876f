import { addressOf } from '../address/address-of.ts';
import { pageRoot } from '../loading/page-root.ts';
import type { Request } from '../perspective/request.ts';
import { useMap } from '../state/store.ts';

/** The address that opens a request on this graph, to hand out. */
export const useAddress = (request: Request): URL => {
  const address = useMap((state) => state.address);
  const graph = useMap((state) => state.graph);
  const page = useMap((state) => state.page);
  const pagesAt = useMap((state) => state.pagesAt);
  return addressOf({ address, graph, page, pagesAt }, request, pageRoot());
};
