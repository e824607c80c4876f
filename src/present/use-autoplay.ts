import { useEffect } from 'react';
import { apply } from '../state/store.ts';
import { playOn } from '../state/telling-producers.ts';

/**
 * Goes to the next scene when the present one has had its time. A hidden page waits, and begins the
 * time of its scene anew when it is seen again, also after the computer slept: every scene is
 * seen.
 * @param seconds that a scene stays; `null`: until something else is done
 */
export const useAutoplay = (seconds: number | null, scene: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: every scene has a time of its own
  useEffect(() => {
    if (seconds === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible')
        timer = setTimeout(() => apply(playOn()), seconds * 1_000);
    };
    begin();
    document.addEventListener('visibilitychange', begin);
    window.addEventListener('pageshow', begin);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', begin);
      window.removeEventListener('pageshow', begin);
    };
  }, [seconds, scene]);
};
