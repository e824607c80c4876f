import type { StageAction } from '../keys/stage-keys.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import type { Opinion } from '../state/hands.ts';
import {
  clearHands,
  click,
  countHand,
  toggleBlank,
  toggleLink,
  togglePause,
  toggleSpotlight,
  undoHands,
} from '../state/presenting-producers.ts';
import type { Producer } from '../state/producer.ts';

/** What an action changes for every window; `null` when it is for the window that it was done in. */
export const sharedChange = (
  action: StageAction,
  { remark, isDetour }: ShownScene,
): Producer | null => {
  const statement = remark?.kind === 'statement' && !isDetour ? remark.id : null;
  const count = (opinion: Opinion, by: 1 | -1) =>
    statement === null ? null : countHand(statement, opinion, by);
  switch (action) {
    case 'agree':
      return count('agree', 1);
    case 'disagree':
      return count('disagree', 1);
    case 'agree-less':
      return count('agree', -1);
    case 'disagree-less':
      return count('disagree', -1);
    case 'abstain':
      return count('abstain', 1);
    case 'abstain-less':
      return count('abstain', -1);
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
      return click(action);
    case 'black':
    case 'white':
      return toggleBlank(action);
    case 'spotlight':
      return toggleSpotlight();
    case 'link':
      return toggleLink();
    case 'pause':
      return togglePause();
    case 'clear-hands':
      return statement === null ? null : clearHands(statement);
    case 'undo-hands':
      return statement === null ? null : undoHands(statement);
    case 'digit':
    case 'pen':
    case 'jump':
    case 'overview':
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
