import { selectPlacement } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';

/** Waits until there is a placement for the picture that is asked for, or none can be had. */
export const untilLaidOut = (): Promise<void> =>
  new Promise((resolve) => {
    const isOver = () => {
      const state = useMap.getState();
      return selectPlacement(state) !== null || (state.graph !== null && state.layout === null);
    };
    if (isOver()) {
      resolve();
      return;
    }
    const stop = useMap.subscribe(() => {
      if (!isOver()) return;
      stop();
      resolve();
    });
  });
