import { useSyncExternalStore } from 'react';
import { PLAIN_REQUEST, type Request, THEMES } from '../perspective/request.ts';
import { readKept } from '../state/kept-text.ts';
import { useMap } from '../state/store.ts';

type Theme = Request['theme'];

/** A script in the page looks here as well, before anything is painted. */
export const THEME_KEY = 'bestuurskaart:theme';

const listeners = new Set<() => void>();

/** The colours that the reader chose in this browser before; `null`: none. */
const keptTheme = (): Theme | null => {
  const kept = readKept(THEME_KEY);
  return THEMES.find((theme) => theme === kept) ?? null;
};

/** Tells who shows the colours that others have been kept. */
export const tellThemeKept = (): void => {
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
