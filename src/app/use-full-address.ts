import { writeRequest } from '../state/request-url.ts';
import { useMap } from '../state/store.ts';
import { pageRoot } from './page.ts';

/** Address of the same picture on a page for itself, without the colours of the page around a frame. */
export const useFullAddress = (): string => {
  const address = useMap((state) => state.address);
  const request = useMap((state) => state.request);
  const origin = new URLSearchParams();
  if (address.data !== null) origin.set('data', address.data);
  else origin.set('graph', address.graph);
  return new URL(
    writeRequest({ ...request, tokens: null }, `?${origin}`, { view: null }),
    pageRoot(),
  ).href;
};
