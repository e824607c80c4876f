import { useEffect } from 'react';
import type { WalkPlace } from '../model/process-walk.ts';
import { stepTo } from '../state/process-producers.ts';
import { apply } from '../state/store.ts';

export const SPEEDS = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];

/** How long each step stays, in milliseconds. */
const STAY: Readonly<Record<Speed, number>> = { slow: 9_000, normal: 5_000, fast: 2_500 };

/** While playing, goes to the next step when its time has come; stops where there is none. */
export const usePlay = (
  playing: boolean,
  speed: Speed,
  next: WalkPlace | null,
  onEnd: () => void,
): void => {
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => (next ? apply(stepTo(next)) : onEnd()), next ? STAY[speed] : 0);
    return () => clearTimeout(timer);
  }, [playing, speed, next, onEnd]);
};
