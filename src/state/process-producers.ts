import { mustGet } from '../model/graph.ts';
import { nextPlace, previousPlace, type WalkPlace, walkTo } from '../model/process-walk.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { shownProcessOf } from '../perspective/shown-process.ts';
import { changeRequest, type Producer } from './producer.ts';

/**
 * Stands at a place of the present view's process, or shows it as a whole (`null`). The choices
 * become those that lead there.
 */
export const stepTo =
  (place: WalkPlace | null): Producer =>
  (state) => {
    const { graph, request } = state;
    const process = graph && viewOf(graph, request).process;
    const walk =
      graph && process && place
        ? walkTo(mustGet(graph.processes, process), place.step, place.choices)
        : null;
    return changeRequest({
      step: walk && place ? place.step : null,
      choices: walk?.choices ?? [],
      select: null,
      route: null,
    })(state);
  };

/** One step on or back; the first one when none is shown yet. Nothing where a choice has to be made. */
export const goStep =
  (to: 'next' | 'previous'): Producer =>
  (state) => {
    const { graph, request } = state;
    const shown = graph && shownProcessOf(graph, viewOf(graph, request), request);
    if (!shown) return state;
    const { walk, process } = shown;
    const start = { step: process.start, choices: [] };
    const place = walk === null ? start : to === 'next' ? nextPlace(walk) : previousPlace(walk);
    return place === null ? state : stepTo(place)(state);
  };
