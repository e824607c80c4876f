import { useEffect } from 'react';
import type { WalkPlace } from '../model/process-walk.ts';
import { stepTo } from '../state/producers.ts';
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

const isTypedInto = (target: Element): boolean =>
  target.closest('input, select, textarea, dialog, [popover], [contenteditable]') !== null;

/** Space and arrows mean something of their own on these. */
const isControl = (target: Element): boolean =>
  target.closest('button, a, summary, table, [data-body]') !== null;

/** The keys of a keyboard and of a clicker: arrows, PageUp and PageDown, Home and End, space. */
export const useStepKeys = (keys: StepKeys): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const element = target instanceof Element ? target : document.body;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (isTypedInto(element)) return;
      const go = (place: WalkPlace | null) => {
        event.preventDefault();
        if (place) apply(stepTo(place));
      };
      const onward = () => {
        const choice = element.closest('[data-choice]');
        if (choice instanceof HTMLElement) {
          event.preventDefault();
          choice.click();
        } else if (keys.next) go(keys.next);
        else {
          event.preventDefault();
          keys.askChoice();
        }
      };
      if (event.key === 'PageDown') onward();
      else if (event.key === 'PageUp') go(keys.previous);
      else if (isControl(element) && element.closest('[data-process]') === null) return;
      else if (event.key === 'ArrowRight') onward();
      else if (event.key === 'ArrowLeft') go(keys.previous);
      else if (event.key === 'Home') go(keys.first);
      else if (event.key === 'End') go(keys.last);
      else if (event.key === ' ' && !isControl(element)) {
        event.preventDefault();
        keys.playOrPause();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys]);
};
