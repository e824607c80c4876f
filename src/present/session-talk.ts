import type { Session } from '../state/session.ts';
import type { SharedState } from '../state/shared-state.ts';
import type { HeardMessage, SessionMessage, Speaker } from './session-message.ts';

interface SessionEnds {
  readonly role: Speaker;
  /** Since when this window takes part, in milliseconds since 1970. */
  readonly since: number;
  readonly read: () => SharedState | null;
  readonly take: (shared: SharedState) => void;
  readonly post: (message: SessionMessage) => void;
  readonly notePeer: (peer: Session['peer']) => void;
  /** This window has to go its own way. */
  readonly leave: () => void;
}

/** After so many questions without an answer the other window counts as gone. */
const MAX_UNANSWERED = 2;
/** A number of changes that is further ahead than this can't be right, and is not believed. */
const MOST_AHEAD = 100_000;

/**
 * One presentation in two windows. Both hold all of it, and both may change it: a change is posted
 * with the number that it has, the higher number counts, and of two equal ones the elder window's. So a
 * window that comes back finds what the other one still knows.
 */
export const createSessionTalk = ({
  role,
  since,
  read,
  take,
  post,
  notePeer,
  leave,
}: SessionEnds) => {
  let revision = 0;
  let told = JSON.stringify(read());
  let isTaking = false;
  let unanswered = 0;

  const tell = () => {
    const shared = read();
    if (shared !== null) post({ type: 'state', revision, ...shared });
  };

  const compare = (heard: HeardMessage & { readonly type: 'state' }) => {
    const { query, presenting } = heard;
    // With a number that is far too high, this window would pass over every later message.
    if (heard.revision > revision + MOST_AHEAD) return;
    const isSame = JSON.stringify({ query, presenting }) === told;
    const isElder = heard.since < since || (heard.since === since && role === 'console');
    const isNewer = heard.revision > revision || (heard.revision === revision && isElder);
    if (isNewer) {
      revision = heard.revision;
      if (isSame) return;
      isTaking = true;
      take({ query, presenting });
      isTaking = false;
      told = JSON.stringify(read());
    } else if (!isSame) tell();
  };

  return {
    /** Asks the other window what it shows; asked again and again, it finds out whether it is there. */
    greet: () => {
      if (unanswered >= MAX_UNANSWERED) notePeer('gone');
      unanswered += 1;
      post({ type: 'hello' });
    },
    /** What this window shows may have changed. */
    changed: () => {
      const now = JSON.stringify(read());
      if (isTaking || now === told) return;
      told = now;
      revision += 1;
      tell();
    },
    hear: (heard: HeardMessage) => {
      if (heard.from === 'stage' && role === 'stage') {
        // A tab that was duplicated took the number of the session along; the first one keeps it.
        if (heard.since < since) leave();
        else if (heard.type === 'hello') tell();
        return;
      }
      if (heard.from !== role) {
        // It may be loading its page again: it has until the next question.
        unanswered = heard.type === 'goodbye' ? MAX_UNANSWERED - 1 : 0;
        if (heard.type !== 'goodbye') notePeer('there');
        else if (role === 'stage') notePeer('gone');
      }
      if (heard.type === 'hello') tell();
      else if (heard.type === 'state') compare(heard);
    },
  };
};
