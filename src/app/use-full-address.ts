import { useAddress } from '../controls/use-address.ts';
import { useMap } from '../state/store.ts';

/** Address of the same picture on a page for itself, without the colours of the page around a frame. */
export const useFullAddress = (): string => {
  const request = useMap((state) => state.request);
  return useAddress({ ...request, theme: 'auto', tokens: null }).href;
};
