import { useLayoutEffect } from 'react';
import type { ActionIn } from '../keys/key-row.ts';
import { PROCESS_KEYS } from '../keys/map-keys.ts';
import { useKeys } from '../keys/use-keys.ts';
import type { WalkPlace } from '../model/process-walk.ts';
import { stepTo } from '../state/process-producers.ts';
import { apply } from '../state/store.ts';

interface StepKeys {
  readonly previous: WalkPlace | null;
  readonly next: WalkPlace | null;
  readonly first: WalkPlace;
  readonly last: WalkPlace | null;
  /** Puts the focus on the choice that has to be made before there is a next step. */
  readonly askChoice: () => void;
  readonly playOrPause: () => void;
}

const goTo = (place: WalkPlace | null): void => {
  if (place) apply(stepTo(place));
};

/** The keys of a keyboard and of a clicker, on the map. */
export const useStepKeys = (keys: StepKeys): void => {
  // The bar stands in the page before its script has come: this tells that it answers from here on.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.steps = '';
    return () => {
      delete dataset.steps;
    };
  }, []);
  const answers: Readonly<Record<ActionIn<typeof PROCESS_KEYS>, (focused: Element) => void>> = {
    next: (focused) => {
      const choice = focused.closest<HTMLElement>('[data-choice]');
      if (choice) choice.click();
      else if (keys.next) goTo(keys.next);
      else keys.askChoice();
    },
    previous: () => goTo(keys.previous),
    first: () => goTo(keys.first),
    last: () => goTo(keys.last),
    play: keys.playOrPause,
  };
  useKeys(PROCESS_KEYS, (action, focused) => answers[action](focused));
};
