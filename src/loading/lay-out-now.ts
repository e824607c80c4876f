import type { LayoutClient } from '../layout/layout-client.ts';
import { createPauses } from '../layout/pause.ts';
import { placesIn } from '../layout/placement.ts';
import type { ScreenKey } from '../layout/screen-shape.ts';
import { readOpenings } from '../layout/stored-opening.ts';
import type { Opening } from '../model/fold-crowd.ts';
import { noteOf } from '../model/note-of.ts';
import type { View } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import { aimOf, openingKey } from '../state/content.ts';
import {
  backToPicture,
  endLayout,
  finishLayout,
  keepPlacement,
  receiveOpening,
} from '../state/layout-producers.ts';
import type { MapState } from '../state/map-state.ts';
import { notify, notifyOnce } from '../state/notice-producers.ts';
import { placementOf, selectShape, type WantedLayout } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { showAs } from '../state/view-producers.ts';
import { prepare } from './prepare.ts';

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

let client: LayoutClient | null = null;

/** Ends the first layout of a page with the plain arrangement; nothing when none is at work. */
let arrangePlainly = (): void => {};

/** Ends the present run. */
export const cancelLayout = (): void => client?.cancel();

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

/** Takes in what the build found out of how views open that are not shown whole. */
export const takeOpenings = (stored: unknown, lang: Language, screen: ScreenKey): void => {
  for (const [view, opening] of readOpenings(stored)) {
    apply(receiveOpening(openingKey(view, { request: { lang }, screen }), opening));
  }
};

/**
 * How a view opens on the present screen; `null`: whole, also where that can't be found out. What it then
 * shows is made ready.
 */
export const findOpening = async (state: MapState, view: View): Promise<Opening | null> => {
  if (state.graph === null) return null;
  const aim = aimOf(state);
  const { request, screen } = aim;
  const task = { file: state.graph.file, view: view.id, language: request.lang, screen };
  try {
    const opening = await (await import('../layout/browser-layout.ts')).foldInWorker(task);
    await prepare(state.graph, receiveOpening(openingKey(view.id, aim), opening));
    return opening;
  } catch {
    return null;
  }
};

/**
 * Lays out a shape, with the picture that it should look like before it, for as long as it is wanted.
 * @param run what the picture has to go on with
 */
export const layOutNow = async ({ shape, hash, base }: WantedLayout): Promise<void> => {
  const isWanted = () => selectShape(useMap.getState())?.hash === hash;
  let isStopped = false;
  arrangePlainly = () => {
    isStopped = true;
    client?.stop();
  };
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
  const pause = createPauses();
  const run = layoutClient.layOut(shape, before ? placesIn(before) : null);
  if (isStopped) layoutClient.stop();
  const placement = await run;
  if (placement === null) return;
  // Taking in a large answer took its time already, and drawing it takes more.
  await pause();
  if (!isWanted()) return apply(keepPlacement(hash, placement));
  apply(finishLayout(hash, placement));
  if (placement.method === 'plain') {
    apply(notify(noteOf(isStopped ? 'layout-stopped' : 'plain-layout')));
  }
};
