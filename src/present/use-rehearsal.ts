import { useEffect, useRef, useState } from 'react';
import { apply, useMap } from '../state/store.ts';
import { elapsed, startTimer } from '../state/talk-timer.ts';
import { timesOf, type Visit } from './visits.ts';

export interface Rehearsal {
  readonly isGoing: boolean;
  /** Begins at zero, and notes how long each scene takes from there on. */
  readonly start: () => void;
  /** Keeps what was noted. */
  readonly stop: () => void;
}

/**
 * A rehearsal: the times of its scenes are kept at each scene, so that a window that is closed loses no
 * more than the last one.
 */
export const useRehearsal = (
  visits: readonly Visit[],
  record: (times: ReadonlyMap<string, number>) => void,
): Rehearsal => {
  const [isGoing, setIsGoing] = useState(false);
  const latest = useRef(record);
  useEffect(() => {
    latest.current = record;
  });
  const times = () => timesOf(visits, elapsed(useMap.getState().presenting.timer, Date.now()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each scene that is come to
  useEffect(() => {
    if (isGoing && visits.length > 1) latest.current(times());
  }, [isGoing, visits]);
  return {
    isGoing,
    start: () => {
      setIsGoing(true);
      apply(startTimer(Date.now()));
    },
    stop: () => {
      setIsGoing(false);
      record(times());
    },
  };
};
