import { useSyncExternalStore } from 'react';
import { isFullScreen } from './full-screen.ts';

const onChange = (listener: () => void) => {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
};

/** Whether the page fills the screen. */
export const useIsFullScreen = (): boolean => useSyncExternalStore(onChange, isFullScreen);
