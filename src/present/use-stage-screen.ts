import { useEffect, useSyncExternalStore } from 'react';
import type { Viewport } from '../drawing/fit.ts';
import { noteScreen } from '../state/session-producers.ts';
import { apply, useMap } from '../state/store.ts';

const onResize = (listener: () => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

/**
 * Says how the stage stands in its window, for the presenter's window to show the same.
 * @param camera where the presenter brought it; `null`: where the scene wants it
 */
export const useStageScreen = (camera: Viewport | null): void => {
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  const height = useSyncExternalStore(onResize, () => window.innerHeight);
  const isShared = useMap(({ session }) => session?.role === 'stage');
  const { lang, words, theme } = useMap(({ request }) => request);
  useEffect(() => {
    if (isShared) apply(noteScreen({ width, height, lang, words, theme, camera }));
  }, [isShared, width, height, lang, words, theme, camera]);
};
