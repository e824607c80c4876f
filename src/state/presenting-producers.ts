import type { SceneMove } from '../perspective/scene-moves.ts';
import { shownSceneOf } from '../perspective/shown-scene.ts';
import { type Hands, MAX_HANDS, MAX_UNDONE, NO_HANDS, type Opinion } from './hands.ts';
import type { Presenting } from './presenting.ts';
import type { Producer } from './producer.ts';
import { returnToScene } from './story-producers.ts';
import { moveScene } from './telling-producers.ts';

/** Takes over what another window, or an earlier talk in this browser, says of the presentation. */
export const receivePresenting =
  (change: Partial<Presenting>): Producer =>
  (state) => ({ ...state, presenting: { ...state.presenting, ...change } });

/** Shows nothing but a colour, or the scene again. */
export const toggleBlank =
  (colour: NonNullable<Presenting['blank']>): Producer =>
  (state) =>
    receivePresenting({ blank: state.presenting.blank === colour ? null : colour })(state);

/** Shows the scene again, whatever colour lay over it. */
export const lightUp = (): Producer => receivePresenting({ blank: null });

/** Shows the room the link of the scene, or takes it away. */
export const toggleLink = (): Producer => (state) =>
  receivePresenting({ isLinkShown: !state.presenting.isLinkShown })(state);

export const hideLink = (): Producer => receivePresenting({ isLinkShown: false });

export const toggleSpotlight = (): Producer => (state) =>
  receivePresenting({ isSpotlit: !state.presenting.isSpotlit })(state);

/** Lets the scenes of an autoplay wait, or come by themselves again. */
export const togglePause = (): Producer => (state) =>
  receivePresenting({ isPaused: !state.presenting.isPaused })(state);

/**
 * What a clicker does: one point or scene on or back, or to either end. What lies over the scene goes first:
 * the dark, and for one on or back a detour. So one press never skips what the room has not
 * seen. Past the last scene it says that the story is over, and one back takes that away.
 */
export const click =
  (move: SceneMove): Producer =>
  (state) => {
    const { blank, isOver, isLinkShown } = state.presenting;
    if (blank !== null) return lightUp()(state);
    if (isLinkShown) return click(move)(toggleLink()(state));
    const shown = state.graph && shownSceneOf(state.graph, state.request);
    const isOneOn = move === 'next' || move === 'previous';
    if (shown?.isDetour && isOneOn) return returnToScene()(state);
    if (isOver && move === 'previous') return receivePresenting({ isOver: false })(state);
    const moved = moveScene(move)(state);
    const isAtEnd = moved === state && move === 'next';
    return isAtEnd ? receivePresenting({ isOver: true })(state) : moved;
  };

/** The hands with those for one statement changed; `null`: none were counted for it. */
const putHands = (
  hands: Presenting['hands'],
  statement: string,
  counted: Hands | null,
): Presenting['hands'] => {
  const changed = new Map(hands);
  if (counted === null) changed.delete(statement);
  else changed.set(statement, counted);
  return changed;
};

const withHands =
  (statement: string, change: (counted: Hands) => Hands | null): Producer =>
  (state) => {
    const { hands, handsBefore } = state.presenting;
    const before = hands.get(statement) ?? null;
    return receivePresenting({
      hands: putHands(hands, statement, change(before ?? NO_HANDS)),
      handsBefore: [...handsBefore, { statement, hands: before }].slice(-MAX_UNDONE),
    })(state);
  };

const asCount = (count: number): number => Math.min(MAX_HANDS, Math.max(0, Math.round(count)));

/** Counts hands for a statement: one more, or one less (-1). */
export const countHand = (statement: string, opinion: Opinion, by: 1 | -1): Producer =>
  withHands(statement, (counted) => ({ ...counted, [opinion]: asCount(counted[opinion] + by) }));

/** Takes over how many hands somebody else has counted. */
export const enterHands = (statement: string, opinion: Opinion, count: number): Producer =>
  withHands(statement, (counted) => ({ ...counted, [opinion]: asCount(count) }));

/** Forgets what was counted for a statement. */
export const clearHands = (statement: string): Producer => withHands(statement, () => null);

/** Undoes the last change of what was counted for a statement. */
export const undoHands =
  (statement: string): Producer =>
  (state) => {
    const { hands, handsBefore } = state.presenting;
    const at = handsBefore.findLastIndex((before) => before.statement === statement);
    const before = handsBefore[at];
    if (before === undefined) return state;
    return receivePresenting({
      hands: putHands(hands, statement, before.hands),
      handsBefore: handsBefore.toSpliced(at, 1),
    })(state);
  };
