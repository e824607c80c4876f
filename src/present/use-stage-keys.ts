import { useRef } from 'react';
import { shutDialog } from '../controls/shut-dialog.ts';
import { digitOf } from '../keys/action-of.ts';
import { CLICKER_KEYS } from '../keys/clicker-keys.ts';
import { STAGE_KEYS, type StageAction, TYPED_KEYS } from '../keys/stage-keys.ts';
import { useKeys } from '../keys/use-keys.ts';
import type { Story } from '../model/schema.ts';
import { isBounce, type LastPress } from './key-bounce.ts';
import { useTypedNumber } from './use-typed-number.ts';

interface StageKeys {
  readonly story: Story;
  readonly perform: (action: StageAction) => void;
  readonly goTo: (scene: string) => void;
}

/** Closes whatever lies over the page. */
const uncover = (): void => {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]'))
    shutDialog(dialog);
  for (const popover of document.querySelectorAll<HTMLElement>(':popover-open'))
    popover.hidePopover();
};

/**
 * The keys of a presentation, on the stage and in the presenter's window: they come to it before
 * anything else, and those of a clicker from under a dialog too. Digits and Enter go to a scene.
 * @returns the number that is being typed; `0`: none is
 */
export const useStageKeys = ({ story, perform, goTo }: StageKeys): number => {
  const { typed, type, erase, forget } = useTypedNumber(story.scenes.length);
  const last = useRef<LastPress | null>(null);
  const performOnce = (action: StageAction, { timeStamp }: KeyboardEvent) => {
    const press = { action, at: timeStamp };
    const isSentTwice = isBounce(press, last.current);
    last.current = press;
    if (!isSentTwice) perform(action);
  };
  const goToTyped = () => {
    forget();
    const scene = story.scenes[typed - 1];
    if (scene !== undefined) goTo(scene.id);
  };
  const answer = (action: StageAction, _: Element, press: KeyboardEvent) => {
    if (action === 'digit') return type(Number(digitOf(press)));
    if (typed > 0) {
      if (press.key === 'Backspace') return erase();
      if (press.key === 'Enter') return goToTyped();
      forget();
      if (action === 'close') return;
    }
    performOnce(action, press);
  };
  useKeys(typed > 0 ? TYPED_KEYS : null, goToTyped, 'first');
  useKeys(STAGE_KEYS, answer, 'first');
  useKeys(
    CLICKER_KEYS,
    (action, _, press) => {
      uncover();
      performOnce(action, press);
    },
    'over',
  );
  return typed;
};
