import { isOwnGraph } from '../address/graph-address.ts';
import { writeRequest } from '../address/request-url.ts';
import { plainIn, viewerOf } from '../perspective/request.ts';
import { useMap } from '../state/store.ts';
import { EmbedFrame } from './lazy.ts';
import { frameStill, isStale, pageView, prerenderedFrom } from './page.ts';

/** The colours of a picture may differ from what the build rendered; its words may not. */
const isOfThisPage = (): boolean => {
  const { address, request, page } = useMap.getState();
  const undressed = { ...request, ...viewerOf(plainIn(request)) };
  return isOwnGraph(address) && writeRequest(undressed, '', { ...page, view: pageView() }) === '';
};

/**
 * Shows in a frame the picture that the page came with, without what stands around it on a whole page,
 * when it is the one that is asked for. It stays there until the map of the frame takes its place.
 * @returns whether it is the one
 */
export const showFramedPicture = (): boolean => {
  if (prerenderedFrom() === null || !isStale() || !isOfThisPage()) return false;
  const show = () => {
    if (isStale()) frameStill();
  };
  // With it come the styles that leave out the rest.
  EmbedFrame.fetch().then(show, show);
  return true;
};

/** Waits for what takes the place of that picture, which stays as long as it can't be had. */
export const untilFrameIsThere = async (dress: () => Promise<void>): Promise<void> => {
  const attempt = () =>
    EmbedFrame.fetch().then(
      () => true,
      () => null,
    );
  if ((await attempt()) !== null) return;
  await dress();
  await (await import('./hold-picture.tsx')).holdPicture(attempt);
};
