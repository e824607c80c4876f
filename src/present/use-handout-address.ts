import { addressOf } from '../address/address-of.ts';
import { pageRoot } from '../loading/page-root.ts';
import { PLAIN_REQUEST } from '../perspective/request.ts';
import { useMap } from '../state/store.ts';

/** Address of the sheets of the present story, to print. */
export const useHandoutAddress = (): string => {
  const address = useMap((state) => state.address);
  const graph = useMap((state) => state.graph);
  const lang = useMap((state) => state.request.lang);
  const story = useMap((state) => state.request.story);
  return addressOf(
    { address, graph },
    { ...PLAIN_REQUEST, lang, story, handout: 'scenes' },
    pageRoot(),
  ).href;
};
