import { keepPlacement, notify } from './producers.ts';
import { selectPlacement, selectShape } from './selectors.ts';
import { apply, useMap } from './store.ts';

/**
 * Sees to it that the present view is laid out. The build made a placement for every view of its
 * own graphs; for any other shape ELK is loaded, in a worker, and a newer shape ends an older run.
 */
export const keepLaidOut = (): void => {
  const layOutWhenNeeded = async () => {
    const wanted = selectShape(useMap.getState());
    if (wanted === null || selectPlacement(useMap.getState()) !== null) return;
    const { layOut } = await import('../layout/browser-layout.ts');
    if (selectShape(useMap.getState())?.hash !== wanted.hash) return;
    const placement = await layOut(wanted.shape);
    if (placement === null) return;
    apply(keepPlacement(wanted.hash, placement));
    if (placement.method === 'plain') apply(notify({ code: 'plain-layout', values: {} }));
  };
  useMap.subscribe((state, previous) => {
    if (selectShape(state)?.hash !== selectShape(previous)?.hash) void layOutWhenNeeded();
  });
  void layOutWhenNeeded();
};
