import { addressOf } from '../address/address-of.ts';
import { PLAIN_REQUEST } from '../perspective/request.ts';
import { useMap } from '../state/store.ts';

/** Address of the sheets of the present story, to print. @param root folder that the map stands in */
export const useHandoutAddress = (root: URL): string => {
  const address = useMap((state) => state.address);
  const graph = useMap((state) => state.graph);
  const lang = useMap((state) => state.request.lang);
  const story = useMap((state) => state.request.story);
  return addressOf({ address, graph }, { ...PLAIN_REQUEST, lang, story, handout: 'scenes' }, root)
    .href;
};
