import { useCallback, useState } from 'react';
import type { Placement } from '../layout/placement.ts';
import { DENSE } from './mounted.ts';

export interface FarCanvas {
  /** `none`: the picture needs none. `dense`: it draws what is not worked with. `failed`: all are elements. */
  readonly state: 'none' | 'dense' | 'failed';
  readonly onFailed: () => void;
}

/** Whether a picture is drawn on a canvas. One that a page came with never is: it opens with fewer bodies. */
export const useFarCanvas = (placement: Placement, isPrerendered: boolean): FarCanvas => {
  const [hasFailed, setFailed] = useState(false);
  const isWanted = placement.bodies.length > DENSE && !isPrerendered;
  const onFailed = useCallback(() => setFailed(true), []);
  return { state: isWanted ? (hasFailed ? 'failed' : 'dense') : 'none', onFailed };
};
