import type { StageAction } from '../keys/stage-keys.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import {
  clearHands,
  click,
  countHand,
  toggleBlack,
  togglePause,
  toggleSpotlight,
} from '../state/presenting-producers.ts';
import type { Producer } from '../state/producer.ts';

/** What an action changes for every window; `null` when it is for the window that it was done in. */
export const sharedChange = (
  action: StageAction,
  { remark, isDetour }: ShownScene,
): Producer | null => {
  const count = (side: 'agree' | 'disagree', by: 1 | -1) =>
    remark?.kind === 'statement' && !isDetour ? countHand(remark.id, side, by) : null;
  switch (action) {
    case 'agree':
      return count('agree', 1);
    case 'disagree':
      return count('disagree', 1);
    case 'agree-less':
      return count('agree', -1);
    case 'disagree-less':
      return count('disagree', -1);
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
    case 'jump':
    case 'overview':
    case 'link':
    case 'console':
    case 'full-screen':
    case 'fill-screen':
    case 'larger':
    case 'smaller':
    case 'return':
    case 'close':
    case 'stop':
      return null;
  }
};
