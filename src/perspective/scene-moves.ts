import type { Graph } from '../model/graph.ts';
import type { Scene, Story } from '../model/schema.ts';
import type { Request } from './request.ts';
import { atScene, shownSceneOf } from './shown-scene.ts';

/** What a clicker asks for: one on or back, or either end of the story. */
export type SceneMove = 'next' | 'previous' | 'first' | 'last';

/** The scene on or back from a place, past those that are hidden; `null`: there is none. */
const besideScene = ({ scenes }: Story, index: number, by: 1 | -1): Scene | null => {
  for (let at = index + by; at >= 0 && at < scenes.length; at += by) {
    const scene = scenes[at];
    if (scene && !scene.hidden) return scene;
  }
  return null;
};

/**
 * Where one press of a clicker leads: a point is told or taken back before the scene makes way for
 * another. The scene after begins with no point told, the scene before stands as it was left: told whole.
 * @returns `null`: nowhere, since the story is at its end
 */
export const requestAfter = (graph: Graph, request: Request, move: SceneMove): Request | null => {
  const shown = shownSceneOf(graph, request);
  if (shown === null) return null;
  const { story, scene, index, points } = shown;
  const at = (to: Scene | null, point: number | null) =>
    to && atScene(graph, request, story, to, point);
  switch (move) {
    case 'next':
      return points.told < points.count
        ? at(scene, points.told + 1)
        : at(besideScene(story, index, 1), 0);
    case 'previous':
      return points.told > 0 ? at(scene, points.told - 1) : at(besideScene(story, index, -1), null);
    case 'first':
      return at(besideScene(story, -1, 1), 0);
    case 'last':
      return at(besideScene(story, story.scenes.length, -1), 0);
  }
};

/** The scene after the present one, told whole, for a story that plays by itself; after the last the first. */
export const playedAfter = (graph: Graph, request: Request): Request | null => {
  const shown = shownSceneOf(graph, request);
  if (shown === null) return null;
  const { story, index } = shown;
  const next = besideScene(story, index, 1) ?? besideScene(story, -1, 1);
  return next && atScene(graph, request, story, next);
};
