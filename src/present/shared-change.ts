import type { ShownScene } from '../perspective/shown-scene.ts';
import {
  clearHands,
  click,
  countHand,
  toggleBlack,
  togglePause,
  toggleSpotlight,
} from '../state/presenting-producers.ts';
import type { Producer } from '../state/producers.ts';
import type { StageAction } from './stage-keys.ts';

const HANDS = new Map<StageAction, readonly ['agree' | 'disagree', 1 | -1]>([
  ['agree', ['agree', 1]],
  ['disagree', ['disagree', 1]],
  ['agree-less', ['agree', -1]],
  ['disagree-less', ['disagree', -1]],
]);

/** What an action changes for every window; `null` when it is for the window that it was done in. */
export const sharedChange = (
  action: StageAction,
  { remark, isDetour }: ShownScene,
): Producer | null => {
  const hand = HANDS.get(action);
  if (hand !== undefined) {
    const isAsked = remark?.kind === 'statement' && !isDetour;
    return isAsked ? countHand(remark.id, ...hand) : null;
  }
  switch (action) {
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
      return click(action);
    case 'black':
      return toggleBlack();
    case 'spotlight':
      return toggleSpotlight();
    case 'pause':
      return togglePause();
    case 'clear-hands':
      return remark === null ? null : clearHands(remark.id);
    default:
      return null;
  }
};
