import type { Producer } from './producer.ts';
import type { Session } from './session.ts';

/** Shares the presentation with another window from here on; `null`: with none any more. */
export const joinAs =
  (session: Session | null): Producer =>
  (state) => ({ ...state, session });

/** Notes whether the other window answers. */
export const notePeer =
  (peer: Session['peer']): Producer =>
  (state) =>
    state.session === null || state.session.peer === peer
      ? state
      : { ...state, session: { ...state.session, peer } };
