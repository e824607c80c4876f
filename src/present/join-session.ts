import { receivePresenting } from '../state/presenting-producers.ts';
import { joinAs, notePeer, noteScreen } from '../state/session-producers.ts';
import { sharedOf, takeShared } from '../state/shared-state.ts';
import { apply, useMap } from '../state/store.ts';
import { keepSession, keptSession } from './kept-session.ts';
import { windowName } from './open-window.ts';
import { addressed, parseMessage, type SessionMessage, type Speaker } from './session-message.ts';
import { createSessionTalk } from './session-talk.ts';

/** How often a console asks whether the stage is there, in milliseconds. */
const GREET_MS = 3_000;

/** A presentation, and which of its windows this one is. */
interface Joined {
  readonly id: string;
  readonly role: Speaker;
}

/** Opens the channel to the other window. @returns closes it */
const openChannel = ({ id, role }: Joined): (() => void) => {
  const channel = new BroadcastChannel(`bestuurskaart:${id}`);
  const since = Date.now();
  const post = (message: SessionMessage) => channel.postMessage(addressed(message, role, since));
  /** Only the stage has something to say of its window; it says it to whoever comes. */
  const tellScreen = () => {
    const screen = useMap.getState().session?.screen;
    if (role === 'stage' && screen) post({ type: 'screen', screen });
  };
  const talk = createSessionTalk({
    role,
    since,
    read: () => sharedOf(useMap.getState()),
    take: (shared) => apply(takeShared(shared)),
    post,
    notePeer: (peer) => apply(notePeer(peer)),
    leave: () => {
      keepSession(null);
      apply(joinAs(null));
    },
  });
  channel.addEventListener('message', ({ data }) => {
    const heard = parseMessage(data);
    if (heard?.type === 'screen') {
      if (role === 'console') apply(noteScreen(heard.screen));
      return;
    }
    if (heard?.type === 'hello') tellScreen();
    if (heard !== null) talk.hear(heard);
  });
  const unsubscribe = useMap.subscribe((state, before) => {
    if (state.session?.screen !== before.session?.screen) tellScreen();
    if (state.request === before.request && state.presenting === before.presenting) return;
    talk.changed();
    const { timer } = state.presenting;
    if (state.session !== null && timer !== before.presenting.timer) keepSession({ id, timer });
  });
  talk.greet();
  const greeting = role === 'console' ? setInterval(talk.greet, GREET_MS) : undefined;
  return () => {
    clearInterval(greeting);
    unsubscribe();
    post({ type: 'goodbye' });
    channel.close();
  };
};

/**
 * Takes part in a presentation with another window of this browser: no server comes into it. A page
 * that is put aside by the browser lets go, and takes part again when it is shown again.
 * @returns ends it
 */
export const joinSession = ({ id, role }: Joined): (() => void) => {
  const kept = keptSession();
  const { timer } = useMap.getState().presenting;
  if (kept?.id === id && timer.before === 0 && timer.since === null) {
    apply(receivePresenting({ timer: kept.timer }));
  }
  keepSession({ id, timer: useMap.getState().presenting.timer });
  // So that the other window finds this one, and does not open a second.
  window.name = windowName(role, id);
  let close = openChannel({ id, role });
  const onHide = () => close();
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) close = openChannel({ id, role });
  };
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', onShow);
  return () => {
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener('pageshow', onShow);
    close();
  };
};
