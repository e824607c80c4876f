import { useAddress } from '../controls/use-address.ts';
import { plainIn } from '../perspective/request.ts';
import { useMap } from '../state/store.ts';

/** Address of the sheets of the present story, to print. */
export const useHandoutAddress = (): string => {
  const request = useMap((state) => state.request);
  return useAddress({ ...plainIn(request), story: request.story, handout: 'scenes' }).href;
};
