import type { Placement } from '../layout/placement.ts';
import type { WindowShape } from '../layout/screen-shape.ts';
import type { Opening } from '../model/fold-crowd.ts';
import type { LayoutRun, MapState } from './map-state.ts';
import { type Producer, settle } from './producer.ts';

/** A layout is at work. What was on screen before an earlier one stays there for this one too. */
export const startLayout =
  (run: LayoutRun): Producer =>
  (state) => ({
    ...state,
    layout: { ...run, onScreen: state.layout === null ? run.onScreen : state.layout.onScreen },
  });

/** The window has another shape now. */
export const turnWindow =
  (window: WindowShape): Producer =>
  (state) =>
    state.window === window ? state : keepInSight({ ...state, window });

/** What is chosen stays in sight, though another screen opens with less. */
const keepInSight = (state: MapState): MapState => settle(state, state.request);

/** Takes in how a view opens on a screen; what is chosen is drawn there too. */
export const receiveOpening =
  (key: string, opening: Opening | null): Producer =>
  (state) =>
    keepInSight({ ...state, openings: new Map([...state.openings, [key, opening]]) });

/** No layout is at work any more, or is needed. */
export const endLayout = (): Producer => (state) =>
  state.layout === null ? state : { ...state, layout: null };

/** Takes over the placement that a layout came up with. */
export const finishLayout =
  (hash: string, placement: Placement): Producer =>
  (state) =>
    endLayout()(keepPlacement(hash, placement)(state));

/** Goes back to the picture that is still on screen while another one is laid out. */
export const backToPicture = (): Producer => (state) => {
  const onScreen = state.layout?.onScreen ?? null;
  return onScreen === null ? state : { ...state, ...onScreen, layout: null };
};

/** Takes in what the build laid out. */
export const receivePlacements =
  (entries: Iterable<readonly [string, Placement]>): Producer =>
  (state) => ({ ...state, placements: new Map([...state.placements, ...entries]) });

/** Removes a placement that turned out not to fit its shape. */
export const dropPlacement =
  (hash: string): Producer =>
  (state) => ({
    ...state,
    placements: new Map([...state.placements].filter(([known]) => known !== hash)),
  });

/** How many placements of its own a page keeps: enough to go back to, not one for all it ever drew. */
const KEPT_PLACEMENTS = 12;

/** Takes in what this page laid out for itself, and lets go of what it laid out long ago. */
export const keepPlacement =
  (hash: string, placement: Placement): Producer =>
  (state) => {
    const others = [...state.laidOutHere].filter(([known]) => known !== hash);
    return {
      ...state,
      laidOutHere: new Map([...others.slice(1 - KEPT_PLACEMENTS), [hash, placement]]),
    };
  };
