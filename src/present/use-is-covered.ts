import { useSyncExternalStore } from 'react';

const onChange = (listener: () => void) => {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
};

/** Whether nobody sees this page: its window is minimised, or another one lies over it. */
export const useIsCovered = (): boolean =>
  useSyncExternalStore(onChange, () => document.visibilityState === 'hidden');
