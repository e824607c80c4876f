import { isPlacementOf } from '../layout/is-placement-of.ts';
import type { LayoutClient } from '../layout/layout-client.ts';
import { expectedTime, placesIn } from '../layout/placement.ts';
import { noteOf } from '../model/note-of.ts';
import { isPlaced } from '../perspective/appearances.ts';
import {
  backToPicture,
  dropPlacement,
  endLayout,
  finishLayout,
  keepPlacement,
  startLayout,
} from '../state/layout-producers.ts';
import type { LayoutRun, MapState } from '../state/map-state.ts';
import { notify, notifyOnce } from '../state/notice-producers.ts';
import { placementOf, screenFor, selectPlacement, selectShape } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { showAs } from '../state/view-producers.ts';
import type { TakeLaidOutAhead } from './laid-out-ahead.ts';

/** What of an earlier state can stay on screen while the next picture is laid out. */
const pictureOf = (state: MapState | null): LayoutRun['onScreen'] => {
  if (state === null || selectPlacement(state) === null) return null;
  const { request, window } = state;
  return isPlaced(request.as) ? { request, window } : null;
};

/** Removes a placement that came with the graph and does not fit the picture, with a notice. */
const refuseWhatIsNone = (): void => {
  const state = useMap.getState();
  const wanted = selectShape(state);
  const placement = wanted === null ? undefined : state.placements.get(wanted.hash);
  if (wanted === null || placement === undefined || isPlacementOf(wanted.shape, placement)) return;
  apply(dropPlacement(wanted.hash));
  apply(notifyOnce(noteOf('layout-refused')));
};

/** What lays out; where it can't be had, what arranges plainly; `null` where nothing can be had. */
const fetchClient = async (): Promise<LayoutClient | null> => {
  try {
    return (await import('../layout/browser-layout.ts')).layoutClient;
  } catch {
    return import('../layout/plain-client.ts').then(
      ({ plainClient }) => plainClient,
      () => null,
    );
  }
};

/** Ends the first layout of a page with the plain arrangement; nothing when none is at work. */
let arrangePlainly = (): void => {};

/**
 * Stops the present layout: back to the picture that is still on screen, or without one to the plain
 * arrangement.
 */
export const stopLayout = (): void => {
  const { layout } = useMap.getState();
  if (layout === null) return;
  if (layout.onScreen === null) arrangePlainly();
  else apply(backToPicture());
};

/**
 * Sees to it that the present view is laid out. The build made a placement for every view of its
 * own graphs; for any other shape ELK is loaded, in a worker, and a newer shape ends an older run.
 */
export const keepLaidOut = (takeLaidOutAhead: TakeLaidOutAhead): void => {
  let client: LayoutClient | null = null;
  const layOutWhenNeeded = async (previous: MapState | null) => {
    refuseWhatIsNone();
    const wanted = selectShape(useMap.getState());
    if (wanted === null || selectPlacement(useMap.getState()) !== null) {
      client?.cancel();
      apply(endLayout());
      return;
    }
    const { shape, hash, base } = wanted;
    apply(
      startLayout({
        since: performance.now(),
        expected: expectedTime(shape),
        onScreen: pictureOf(previous),
      }),
    );
    let isStopped = false;
    arrangePlainly = () => {
      isStopped = true;
      client?.stop();
    };
    const isWanted = () => selectShape(useMap.getState())?.hash === hash;
    await takeLaidOutAhead(useMap.getState().request.lang, screenFor(useMap.getState()));
    if (!isWanted()) return;
    refuseWhatIsNone();
    if (selectPlacement(useMap.getState()) !== null) {
      apply(endLayout());
      return;
    }
    const layoutClient = await fetchClient();
    client = layoutClient;
    if (!isWanted()) return;
    if (layoutClient === null) {
      // The picture stays; the list needs none. Another client is asked for when something else is to be laid out.
      const { layout } = useMap.getState();
      apply(layout?.onScreen ? backToPicture() : showAs('list'));
      apply(endLayout());
      apply(notifyOnce(noteOf('part-missing')));
      return;
    }
    let before = base && placementOf(useMap.getState(), base.hash);
    if (base && !before) {
      before = await layoutClient.layOut(base.shape);
      if (before === null || !isWanted()) return;
      apply(keepPlacement(base.hash, before));
    }
    const run = layoutClient.layOut(shape, before ? placesIn(before) : null);
    if (isStopped) layoutClient.stop();
    const placement = await run;
    if (placement === null) return;
    apply(finishLayout(hash, placement));
    if (placement.method === 'plain') {
      apply(notify(noteOf(isStopped ? 'layout-stopped' : 'plain-layout')));
    }
  };
  useMap.subscribe((state, previous) => {
    if (selectShape(state)?.hash !== selectShape(previous)?.hash) void layOutWhenNeeded(previous);
  });
  void layOutWhenNeeded(null);
};
