import { useEffect } from 'react';
import { backOut } from '../state/producers.ts';
import { apply } from '../state/store.ts';

export type OpenDialog = 'search' | 'share' | 'shortcuts';

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, select, textarea, [contenteditable]') !== null;

/** Something lies over the page, and Escape closes that first. */
const isCovered = (): boolean => document.querySelector('dialog[open], :popover-open') !== null;

/** The keys that work everywhere: search, the list of keys, and letting go. */
export const useShortcuts = (onOpen: (dialog: OpenDialog) => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered()) return;
      const { key } = event;
      const isCtrlK = (event.ctrlKey || event.metaKey) && key.toLowerCase() === 'k';
      const isPlain =
        !event.ctrlKey && !event.metaKey && !event.altKey && !isTypedInto(event.target);
      if (isCtrlK || (isPlain && key === '/')) {
        event.preventDefault();
        onOpen('search');
      } else if (isPlain && key === '?') {
        event.preventDefault();
        onOpen('shortcuts');
      } else if (key === 'Escape') apply(backOut());
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onOpen]);
};
