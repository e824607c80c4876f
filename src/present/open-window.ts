import { addressOf } from '../address/address-of.ts';
import { writePage } from '../address/page-url.ts';
import { pageRoot } from '../loading/page-root.ts';
import { plainIn } from '../perspective/request.ts';
import { caution } from '../state/caution.ts';
import type { MapState } from '../state/map-state.ts';
import { ELSEWHERE, type Session } from '../state/session.ts';
import { joinAs } from '../state/session-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { newSessionId } from './new-session-id.ts';

export const windowName = (role: Session['role'], id: string): string =>
  `bestuurskaart-${role}-${id}`;

/** Room for notes, two pictures and the list of scenes. */
const CONSOLE_SIZE = 'popup,width=1180,height=800';

/** Address of a console at the scene that is shown, which takes part in a presentation. */
const consoleOf = (state: MapState, session: string): string => {
  const address = addressOf(state, { ...state.request, tokens: null }, pageRoot());
  writePage(address.searchParams, 'console', session);
  return address.href;
};

/** Address of the console of a presentation, at the scene that is on the stage. */
export const consoleAddress = (state: MapState): string | null =>
  state.session === null ? null : consoleOf(state, state.session.id);

/** Address of a console on another computer: it has the story, and no connection with this stage. */
export const elsewhereAddress = (state: MapState): string => consoleOf(state, ELSEWHERE);

/** Address of the stage in small, for a frame of the console. */
export const mirrorAddress = (state: MapState): string => {
  const { story, scene, theme } = state.request;
  const asked = { ...plainIn(state.request), story, scene, theme };
  const address = addressOf(state, asked, pageRoot());
  writePage(address.searchParams, 'console', state.session?.id ?? ELSEWHERE);
  writePage(address.searchParams, 'isEmbedded', true);
  return address.href;
};

/**
 * Opens the presenter's console in a second window, or brings it to the front. Where that can't be
 * the presenter is told so, and presenting goes on.
 */
export const openConsole = (): void => {
  // A framed stage belongs to the page around it, and keeps nothing in the browser.
  if (useMap.getState().isEmbedded) return;
  if (!('BroadcastChannel' in window)) {
    apply(caution('no-second-window'));
    return;
  }
  if (useMap.getState().session === null) {
    apply(joinAs({ id: newSessionId(), role: 'stage', peer: 'awaited', screen: null }));
  }
  const state = useMap.getState();
  const address = consoleAddress(state);
  if (address === null || state.session === null) return;
  // A window that just closed still answers to its name for a moment.
  const { id, peer } = state.session;
  const target = peer === 'gone' ? '_blank' : windowName('console', id);
  const opened = window.open(address, target, CONSOLE_SIZE);
  if (opened === null) apply(caution('console-blocked'));
  else opened.focus();
};

/** Opens the stage again, at the scene of this console. @returns whether the browser let it */
export const openStage = (): boolean => {
  const state = useMap.getState();
  const { request, session } = state;
  if (session === null) return false;
  const { theme, story, scene } = request;
  const asked = { ...plainIn(request), theme, story, scene };
  const address = addressOf(state, asked, pageRoot());
  return window.open(address.href, windowName('stage', session.id)) !== null;
};
