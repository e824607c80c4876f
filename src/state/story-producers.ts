import { mustGet } from '../model/graph.ts';
import type { Story } from '../model/schema.ts';
import { atScene, findScene, shownSceneOf } from '../perspective/shown-scene.ts';
import { NOT_PRESENTING } from './presenting.ts';
import type { Producer } from './producer.ts';

/**
 * Presents a story, from a scene (id, or number from 1) or from its first one. A screen that was
 * made black shows it too.
 */
export const startStory =
  (story: string, scene: string | null = null): Producer =>
  (state) => {
    const { graph, request } = state;
    const told = graph?.stories.get(story);
    if (graph === null || told === undefined) return state;
    const first = (scene === null ? null : findScene(told, scene)) ?? told.scenes[0];
    if (first === undefined) return state;
    return {
      ...state,
      request: atScene(graph, request, told, first),
      presenting: { ...state.presenting, isBlack: false },
    };
  };

/** Goes to a scene of the present story. */
export const showScene =
  (scene: string): Producer =>
  (state) =>
    state.request.story === null ? state : startStory(state.request.story, scene)(state);

export type SceneMove = 'next' | 'previous' | 'first' | 'last';

const placeAfter = (index: number, { scenes }: Story, move: SceneMove): number => {
  const last = scenes.length - 1;
  return { next: Math.min(index + 1, last), previous: Math.max(index - 1, 0), first: 0, last }[
    move
  ];
};

/** One scene on or back, or to either end. Past an end it stays where it is. */
export const moveScene =
  (move: SceneMove): Producer =>
  (state) => {
    const shown = state.graph && shownSceneOf(state.graph, state.request);
    if (!shown) return state;
    const scene = shown.story.scenes[placeAfter(shown.index, shown.story, move)];
    return scene === undefined ? state : showScene(scene.id)(state);
  };

/** Back from a detour, to the picture of the scene. */
export const returnToScene = (): Producer => (state) => {
  const { story, scene } = state.request;
  if (state.graph === null || story === null || scene === null) return state;
  const told = mustGet(state.graph.stories, story);
  const found = findScene(told, scene);
  return found === null
    ? state
    : { ...state, request: atScene(state.graph, state.request, told, found) };
};

/** Stops presenting; the picture stays, to be explored. */
export const endStory = (): Producer => (state) => ({
  ...state,
  request: { ...state.request, story: null, scene: null, autoplay: null },
  presenting: {
    ...NOT_PRESENTING,
    hands: state.presenting.hands,
    timer: state.presenting.timer,
  },
});
