import { mustGet } from '../model/graph.ts';
import type { Request } from '../perspective/request.ts';
import { atScene, findScene, openingScene } from '../perspective/shown-scene.ts';
import type { MapState } from './map-state.ts';
import { NOT_PRESENTING } from './presenting.ts';
import type { Producer } from './producer.ts';

/** What a screen shows that something may have lain over; `null`: as it is. */
export const lit = (state: MapState, request: Request | null): MapState =>
  request === null
    ? state
    : {
        ...state,
        request,
        presenting: { ...state.presenting, blank: null, isOver: false, isLinkShown: false },
      };

/**
 * Presents a story, from a scene (id, or number from 1) or from its first one, with none of its points
 * told. A screen that was made black shows it too.
 */
export const startStory =
  (story: string, scene: string | null = null): Producer =>
  (state) => {
    const { graph, request } = state;
    const told = graph?.stories.get(story);
    if (graph === null || told === undefined) return state;
    const first = (scene === null ? null : findScene(told, scene)) ?? openingScene(told);
    if (first === undefined) return state;
    return lit(state, atScene(graph, request, told, first, 0));
  };

/** Goes to a scene of the present story. */
export const showScene =
  (scene: string): Producer =>
  (state) =>
    state.request.story === null ? state : startStory(state.request.story, scene)(state);

/** Back from a detour, to the picture of the scene. */
export const returnToScene = (): Producer => (state) => {
  const { story, scene } = state.request;
  if (state.graph === null || story === null || scene === null) return state;
  const told = mustGet(state.graph.stories, story);
  const found = findScene(told, scene);
  return found === null
    ? state
    : { ...state, request: atScene(state.graph, state.request, told, found, state.request.point) };
};

/** Stops presenting; the picture stays, to be explored. */
export const endStory = (): Producer => (state) => ({
  ...state,
  request: { ...state.request, story: null, scene: null, point: null, autoplay: null },
  presenting: {
    ...NOT_PRESENTING,
    hands: state.presenting.hands,
    timer: state.presenting.timer,
  },
});
