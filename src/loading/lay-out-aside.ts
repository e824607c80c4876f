import type { LayoutShape, Placement } from '../layout/placement.ts';
import { noteOf } from '../model/note-of.ts';
import { receivePlacements } from '../state/layout-producers.ts';
import { notifyOnce } from '../state/notice-producers.ts';
import { placementOf, selectShape, type WantedLayout } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';

/** Hashes of what is being laid out. */
const underway = new Set<string>();

/** Lays out after what was asked for before; where what does that can't be had, plainly. */
const layOut = async (shape: LayoutShape): Promise<Placement | null> => {
  try {
    return await (await import('../layout/browser-layout.ts')).layOutInTurn(shape);
  } catch {
    return (await import('../layout/plain-client.ts')).plainClient.layOut(shape);
  }
};

/** Sees to it that a picture other than the present one is laid out too: a scene to come, on paper. */
export const layOutAside = async ({ shape, hash }: WantedLayout): Promise<void> => {
  const state = useMap.getState();
  // The present picture is seen to already (`keep-laid-out.ts`).
  const isPresent = selectShape(state)?.hash === hash;
  if (isPresent || placementOf(state, hash) !== null || underway.has(hash)) return;
  underway.add(hash);
  try {
    const placement = await layOut(shape);
    if (placement !== null) apply(receivePlacements([[hash, placement]]));
  } catch {
    apply(notifyOnce(noteOf('part-missing')));
  } finally {
    underway.delete(hash);
  }
};
