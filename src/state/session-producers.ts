import type { Producer } from './producer.ts';
import type { Session, StageScreen } from './session.ts';

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

/** Notes how the stage stands in its window. */
export const noteScreen =
  (screen: StageScreen): Producer =>
  (state) =>
    state.session === null || JSON.stringify(state.session.screen) === JSON.stringify(screen)
      ? state
      : { ...state, session: { ...state.session, screen } };

/** Shows a frame of the console what the stage looks like: in its language and colours too. */
export const mirrorScreen =
  (screen: StageScreen): Producer =>
  (state) => {
    const { lang, words, theme } = screen;
    return noteScreen(screen)({ ...state, request: { ...state.request, lang, words, theme } });
  };
