import { addressOf } from '../address/address-of.ts';
import { pageRoot } from '../loading/page-root.ts';
import { useMap } from '../state/store.ts';

/** Address of the same picture on a page for itself, without the colours of the page around a frame. */
export const useFullAddress = (): string => {
  const address = useMap((state) => state.address);
  const graph = useMap((state) => state.graph);
  const request = useMap((state) => state.request);
  return addressOf({ address, graph }, { ...request, tokens: null }, pageRoot()).href;
};
