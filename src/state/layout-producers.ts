import type { Placement } from '../layout/placement.ts';
import type { LayoutRun } from './map-state.ts';
import { keepPlacement, type Producer } from './producers.ts';

/** A layout is at work. What was on screen before an earlier one stays there for this one too. */
export const startLayout =
  (run: LayoutRun): Producer =>
  (state) => ({
    ...state,
    layout: { ...run, onScreen: state.layout === null ? run.onScreen : state.layout.onScreen },
  });

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
  return onScreen === null ? state : { ...state, request: onScreen, layout: null };
};
