import { createPauses } from '../layout/pause.ts';
import { preparation } from '../state/preparation.ts';
import type { Producer } from '../state/producer.ts';
import { useMap } from '../state/store.ts';

/**
 * Works out what a change of state will show of a large graph before it is made, a step at a time, so that
 * the page can be used meanwhile. All of it is remembered, and is there when it is asked for.
 */
export const prepare = async (change: Producer): Promise<void> => {
  const pause = createPauses();
  const steps = preparation(change(useMap.getState()));
  for (let step = steps.next(); !step.done; step = steps.next()) await pause();
};
