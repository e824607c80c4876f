import { useEffect } from 'react';
import { caution } from '../state/caution.ts';
import { apply } from '../state/store.ts';

/** Keeps the screen on, where the browser can. A page that was hidden has to ask again. */
export const useWakeLock = (isWanted: boolean): void => {
  useEffect(() => {
    if (!isWanted) return;
    let held: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (held !== null && !held.released)) return;
      try {
        held = await navigator.wakeLock.request('screen');
        if (isOver) await held.release();
      } catch {
        // Hidden meanwhile: it asks again. Else the browser refuses, or knows no wake lock.
        if (document.visibilityState === 'visible') apply(caution('no-wake-lock'));
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      void held?.release();
    };
  }, [isWanted]);
};
