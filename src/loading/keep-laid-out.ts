import { isPlacementOf } from '../layout/is-placement-of.ts';
import { expectedTime } from '../layout/placement.ts';
import { noteOf } from '../model/note-of.ts';
import type { View } from '../model/schema.ts';
import { isPlaced } from '../perspective/appearances.ts';
import { aimOf, openingKey, viewToFold } from '../state/content.ts';
import {
  backToPicture,
  dropPlacement,
  endLayout,
  receiveOpening,
  startLayout,
} from '../state/layout-producers.ts';
import type { LayoutRun, MapState } from '../state/map-state.ts';
import { notifyOnce } from '../state/notice-producers.ts';
import { selectPlacement, selectShape } from '../state/selectors.ts';
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

/** The view of which it is not known yet how it opens on this screen; `null`: it is. */
const unfoldedView = (state: MapState): View | null =>
  state.graph && viewToFold(state.graph, aimOf(state));

/** Whether the present picture is there, or none is wanted. */
const isLaidOut = (state: MapState): boolean =>
  selectShape(state) === null || (selectPlacement(state) !== null && unfoldedView(state) === null);

/** What lays out, once it was needed. */
type Runner = typeof import('./lay-out-now.ts');

/**
 * Sees to it that the present view is laid out. The build made a placement for every view of its
 * own graphs; for any other shape what lays out is loaded, and a newer shape ends an older run.
 */
export const keepLaidOut = (takeLaidOutAhead: TakeLaidOutAhead): void => {
  let runner: Runner | null = null;
  const layOutWhenNeeded = async (previous: MapState | null) => {
    refuseWhatIsNone();
    const wanted = selectShape(useMap.getState());
    if (wanted === null || isLaidOut(useMap.getState())) {
      runner?.cancelLayout();
      apply(endLayout());
      return;
    }
    apply(
      startLayout({
        since: performance.now(),
        expected: expectedTime(wanted.shape),
        onScreen: pictureOf(previous),
      }),
    );
    const asked = useMap.getState();
    await takeLaidOutAhead(asked.request.lang, aimOf(asked).screen);
    // What came may say how the view opens: then this has begun anew.
    const isWanted = () => selectShape(useMap.getState())?.hash === wanted.hash;
    if (!isWanted()) return;
    refuseWhatIsNone();
    if (isLaidOut(useMap.getState())) {
      apply(endLayout());
      return;
    }
    runner = await import('./lay-out-now.ts').catch(() => null);
    if (!isWanted()) return;
    const state = useMap.getState();
    const view = unfoldedView(state);
    if (view !== null) {
      const aim = aimOf(state);
      const opening = (await runner?.findOpening(state, view)) ?? null;
      apply(receiveOpening(openingKey(view.id, aim), opening));
    } else if (runner === null) {
      apply(state.layout?.onScreen ? backToPicture() : showAs('list'));
      apply(endLayout());
      apply(notifyOnce(noteOf('part-missing')));
    } else await runner.layOutNow(wanted);
  };
  const tell = (state: MapState) => [selectShape(state)?.hash, unfoldedView(state)?.id].join();
  useMap.subscribe((state, previous) => {
    if (tell(state) !== tell(previous)) void layOutWhenNeeded(previous);
  });
  void layOutWhenNeeded(null);
};
