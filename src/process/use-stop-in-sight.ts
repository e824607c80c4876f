import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the stop of the present step in sight in a row of stops that is wider than its place. Only the row
 * moves: the page around it stays where the reader has it.
 * @param step id of the present step; `null`: none yet
 * @returns for the row
 */
export const useStopInSight = (step: string | null): RefObject<HTMLOListElement | null> => {
  const row = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what it is done for
  useLayoutEffect(() => {
    const { current: place } = row;
    const stop = place?.querySelector('[aria-current]')?.getBoundingClientRect();
    if (!place || !stop) return;
    const { left, width } = place.getBoundingClientRect();
    place.scrollLeft += stop.left + stop.width / 2 - left - width / 2;
  }, [step]);
  return row;
};
