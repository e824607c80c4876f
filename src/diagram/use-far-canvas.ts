import { useEffect, useState } from 'react';
import type { Placement } from '../layout/placement.ts';
import { DENSE } from './mounted.ts';

/** How many bodies leave in one frame: React Flow takes its time over each. */
const STEP = 24;

export interface FarCanvas {
  /**
   * `none`: the picture needs none. `held`: it is coming, and all that the page came with stays.
   * `dense`: it draws what is not worked with. `failed`: it can't be had, and all are elements.
   */
  readonly state: 'none' | 'held' | 'dense' | 'failed';
  /** How many bodies are still elements because the page came with them. */
  readonly left: number;
  readonly tell: (state: 'drawn' | 'failed') => void;
}

/**
 * Whether a picture is drawn on a canvas. What a prerendered page shows as elements stays until the
 * canvas shows the same, and then leaves a few a frame: nothing is ever missing, and nobody held up.
 */
export const useFarCanvas = (placement: Placement, isPrerendered: boolean): FarCanvas => {
  const [told, tell] = useState<'coming' | 'drawn' | 'failed'>('coming');
  const [rendered, setRendered] = useState({
    placement,
    left: isPrerendered ? placement.bodies.length : 0,
  });
  const isWanted = placement.bodies.length > DENSE && !isPrerendered;
  const left = isWanted && rendered.placement === placement ? rendered.left : 0;
  const isLeaving = told === 'drawn' && left > 0;
  useEffect(() => {
    if (!isLeaving) return;
    const frame = requestAnimationFrame(() =>
      setRendered({ placement, left: Math.max(0, left - STEP) }),
    );
    return () => cancelAnimationFrame(frame);
  }, [isLeaving, placement, left]);
  if (!isWanted) return { state: 'none', left, tell };
  if (told === 'failed') return { state: 'failed', left, tell };
  return { state: told === 'coming' && left > 0 ? 'held' : 'dense', left, tell };
};
