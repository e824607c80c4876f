import { playedAfter, requestAfter, type SceneMove } from '../perspective/scene-moves.ts';
import type { Producer } from './producer.ts';
import { lit } from './story-producers.ts';

/** One point or scene on or back, or to either end. Past an end it stays where it is. */
export const moveScene =
  (move: SceneMove): Producer =>
  (state) =>
    lit(state, state.graph && requestAfter(state.graph, state.request, move));

/** One scene on by itself; after the last one the story begins again. */
export const playOn = (): Producer => (state) =>
  lit(state, state.graph && playedAfter(state.graph, state.request));
