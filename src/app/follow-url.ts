import { readPage } from '../address/page-url.ts';
import { writeRequest } from '../address/request-url.ts';
import { readUrl, replayUrl } from '../loading/read-url.ts';
import type { Request } from '../perspective/request.ts';
import { shortestRequest } from '../perspective/shown-scene.ts';
import { leaveOwnMap } from '../state/leave-own-map.ts';
import { isConsole, namedSession } from '../state/session.ts';
import { apply, useMap } from '../state/store.ts';
import { backCloses, writeHistory } from './back-closes.ts';

const toldIn = ({ story, handout }: Request): string | null => (handout === null ? story : null);

/**
 * A change of theme is not a step to go back to, and neither is what happens within a story: Back leaves
 * that at once.
 */
const isStep = (before: Request, after: Request): boolean =>
  before.theme === after.theme && (toldIn(after) === null || toldIn(after) !== toldIn(before));

/**
 * Keeps store and URL the same, in both directions: what the reader does becomes history, and back,
 * forward and links become state.
 */
export const followUrl = (): void => {
  const { isEmbedded, console } = readPage(window.location.search);
  useMap.setState({ isEmbedded, session: namedSession(console, isEmbedded) });
  readUrl();
  // A frame shares its history with the page around it, whose Back is not ours to fill.
  if (!isEmbedded) backCloses();
  window.addEventListener('popstate', () => {
    // Back leaves a map of one's own, which no address can name.
    apply(leaveOwnMap());
    replayUrl();
  });
  useMap.subscribe((state, previous) => {
    if (state.own !== previous.own && previous.own === null)
      writeHistory('push', window.location.href);
    if (state.graph === null || state.own !== null || state.request === previous.request) return;
    const { search, hash, pathname } = window.location;
    const written = writeRequest(shortestRequest(state.graph, state.request), search, state.page);
    if (written === search) return;
    const address = `${pathname}${written}${hash}`;
    // Nor is it a frame's to fill with what is chosen; a console goes where the stage goes.
    const isNew =
      !state.isEmbedded &&
      !isConsole(state) &&
      isStep(previous.request, state.request) &&
      previous.graph !== null;
    try {
      writeHistory(isNew ? 'push' : 'replace', address);
    } catch {
      // A sandboxed frame has no history that it may write; the map works without.
    }
  });
};
