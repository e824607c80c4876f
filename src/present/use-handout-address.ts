import { useAddress } from '../controls/use-address.ts';
import { PLAIN_REQUEST } from '../perspective/request.ts';
import { useMap } from '../state/store.ts';

/** Address of the sheets of the present story, to print. */
export const useHandoutAddress = (): string => {
  const lang = useMap((state) => state.request.lang);
  const story = useMap((state) => state.request.story);
  return useAddress({ ...PLAIN_REQUEST, lang, story, handout: 'scenes' }).href;
};
