import { useSyncExternalStore } from 'react';
import { PLAIN_REQUEST, type Request, THEMES } from '../perspective/request.ts';
import { useMap } from '../state/store.ts';

type Theme = Request['theme'];

/** A script in the page looks here as well, before anything is painted. */
const KEY = 'bestuurskaart:theme';

const listeners = new Set<() => void>();

/** The colours that the reader chose in this browser before; `null`: none. */
const keptTheme = (): Theme | null => {
  try {
    const kept = window.localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? null;
  } catch {
    return null;
  }
};

/** Keeps the colours that were chosen, in this browser and nowhere else. What may not be kept is worn all the same. */
export const keepTheme = (theme: Theme): void => {
  try {
    if (theme === useMap.getState().deployment.theme) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, theme);
  } catch {
    // A browser may keep nothing at all for a frame, or for anyone.
  }
  for (const listener of listeners) listener();
};

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/**
 * The colours to wear: those that the address asks for, else those that were chosen here before, else those
 * of the deployment.
 */
export const useTheme = (asked: Theme): Theme => {
  const kept = useSyncExternalStore(listen, keptTheme, () => null);
  const plain = useMap((state) => state.deployment.theme);
  return asked === PLAIN_REQUEST.theme ? (kept ?? plain) : asked;
};
