import { useEffect, useState } from 'react';
import { NO_TIME } from '../state/presenting.ts';
import { apply, useMap } from '../state/store.ts';
import { elapsed, toggleTimer } from '../state/talk-timer.ts';
import { type Visit, visitedNext } from './visits.ts';

/**
 * Follows the talk through its scenes. The clock starts by itself with the first thing that is gone on to,
 * so that who waits for the room loses no time.
 * @returns when it came to which scene
 */
export const useTalkTime = (): readonly Visit[] => {
  const [visits, setVisits] = useState<readonly Visit[]>([]);
  useEffect(() => {
    const note = () => {
      const { request, presenting } = useMap.getState();
      const { scene } = request;
      if (scene === null) return;
      setVisits((now) => visitedNext(now, { scene, at: elapsed(presenting.timer, Date.now()) }));
    };
    const begin = () => {
      const { timer } = useMap.getState().presenting;
      const isUnused = timer.since === null && timer.before === NO_TIME.before;
      if (isUnused) apply(toggleTimer(Date.now()));
    };
    note();
    return useMap.subscribe(({ request, presenting }, before) => {
      const isOn = request.scene !== before.request.scene || request.point !== before.request.point;
      // Once what another window said has been taken in: it hears of the clock as of anything done here.
      if (isOn && before.request.story !== null) setTimeout(begin);
      if (isOn || presenting.timer !== before.presenting.timer) note();
    });
  }, []);
  return visits;
};
