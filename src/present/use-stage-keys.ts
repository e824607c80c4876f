import { useEffect, useRef } from 'react';
import { actionOf, type Focused, type StageAction } from './stage-keys.ts';

const focusedBy = (target: EventTarget | null): Focused => {
  if (!(target instanceof Element)) return 'stage';
  if (target.closest('input, select, textarea, [contenteditable]')) return 'text';
  if (target.closest('[data-body]')) return 'body';
  return target.closest('button, a, summary') ? 'control' : 'stage';
};

/** A dialog lies over the stage: the keys are its own, Escape included. */
const isCovered = (): boolean => document.querySelector('dialog[open], :popover-open') !== null;

/** The keys of a keyboard and of a clicker. They come before those of what is on the stage. */
export const useStageKeys = (perform: (action: StageAction) => void): void => {
  const latest = useRef(perform);
  useEffect(() => {
    latest.current = perform;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isCovered()) return;
      const action = actionOf(event, focusedBy(event.target));
      if (action === null) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(action);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
};
