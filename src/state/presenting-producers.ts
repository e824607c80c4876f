import type { SceneMove } from '../perspective/scene-moves.ts';
import { shownSceneOf } from '../perspective/shown-scene.ts';
import { type Hands, MAX_HANDS, NO_HANDS, type Presenting } from './presenting.ts';
import type { Producer } from './producer.ts';
import { returnToScene } from './story-producers.ts';
import { moveScene } from './telling-producers.ts';

/** Takes over what another window, or an earlier talk in this browser, says of the presentation. */
export const receivePresenting =
  (change: Partial<Presenting>): Producer =>
  (state) => ({ ...state, presenting: { ...state.presenting, ...change } });

/** Shows nothing, or the scene again. */
export const toggleBlack = (): Producer => (state) =>
  receivePresenting({ isBlack: !state.presenting.isBlack })(state);

export const toggleSpotlight = (): Producer => (state) =>
  receivePresenting({ isSpotlit: !state.presenting.isSpotlit })(state);

/** Lets the scenes of an autoplay wait, or come by themselves again. */
export const togglePause = (): Producer => (state) =>
  receivePresenting({ isPaused: !state.presenting.isPaused })(state);

/**
 * What a clicker does: one point or scene on or back, or to either end. What lies over the scene goes first:
 * the dark, and for one on or back a detour. So one press never skips what the room has not
 * seen.
 */
export const click =
  (move: SceneMove): Producer =>
  (state) => {
    if (state.presenting.isBlack) return toggleBlack()(state);
    const shown = state.graph && shownSceneOf(state.graph, state.request);
    const isOneOn = move === 'next' || move === 'previous';
    return shown?.isDetour && isOneOn ? returnToScene()(state) : moveScene(move)(state);
  };

const withHands =
  (statement: string, change: (counted: Hands) => Hands): Producer =>
  (state) => {
    const { hands } = state.presenting;
    const counted = change(hands.get(statement) ?? NO_HANDS);
    return receivePresenting({ hands: new Map(hands).set(statement, counted) })(state);
  };

/** Counts hands for a statement: one more, or one less (-1). */
export const countHand = (statement: string, opinion: keyof Hands, by: 1 | -1): Producer =>
  withHands(statement, (counted) => ({
    ...counted,
    [opinion]: Math.min(MAX_HANDS, Math.max(0, counted[opinion] + by)),
  }));

/** Forgets what was counted for a statement. */
export const clearHands =
  (statement: string): Producer =>
  (state) => {
    const hands = new Map(state.presenting.hands);
    hands.delete(statement);
    return receivePresenting({ hands })(state);
  };
