import { receivePlacements } from '../state/layout-producers.ts';
import { placementOf, selectShape, type WantedLayout } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';

/** Hashes of what is being laid out. */
const underway = new Set<string>();

/** Sees to it that a picture other than the present one is laid out too: a scene to come, on paper. */
export const layOutAside = async ({ shape, hash }: WantedLayout): Promise<void> => {
  const state = useMap.getState();
  // The present picture is seen to already (`keep-laid-out.ts`).
  const isPresent = selectShape(state)?.hash === hash;
  if (isPresent || placementOf(state, hash) !== null || underway.has(hash)) return;
  underway.add(hash);
  try {
    const { layOutInTurn } = await import('../layout/browser-layout.ts');
    const placement = await layOutInTurn(shape);
    if (placement !== null) apply(receivePlacements([[hash, placement]]));
  } finally {
    underway.delete(hash);
  }
};
