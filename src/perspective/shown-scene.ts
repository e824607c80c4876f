import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { walkTo } from '../model/process-walk.ts';
import type { Remark, Scene, Story } from '../model/schema.ts';
import { viewContent } from '../model/view-content.ts';
import { neededFor, openersOf } from './openers.ts';
import {
  type PictureRequest,
  PLAIN_PICTURE,
  PLAIN_STORY,
  pictureOf,
  type Request,
} from './request.ts';

const isSame = (a: PictureRequest, b: PictureRequest): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const opened = new WeakMap<Graph, Map<Scene, readonly string[]>>();

/** What a crowded view opens so that what a scene selects is drawn. Found out once for each scene. */
const openedFor = (graph: Graph, scene: Scene): readonly string[] => {
  if (scene.select === undefined) return [];
  const ofGraph = opened.get(graph) ?? new Map<Scene, readonly string[]>();
  opened.set(graph, ofGraph);
  const before = ofGraph.get(scene);
  if (before) return before;
  const content = viewContent(graph, mustGet(graph.views, scene.view));
  const needed = openersOf(graph, content, neededFor(graph, content, scene.select));
  ofGraph.set(scene, needed);
  return needed;
};

/** What a scene asks to see. */
const scenePicture = (graph: Graph, scene: Scene): PictureRequest => {
  const { process } = mustGet(graph.views, scene.view);
  const walk =
    process !== undefined && scene.step !== undefined
      ? walkTo(mustGet(graph.processes, process), scene.step, [])
      : null;
  return {
    ...PLAIN_PICTURE,
    view: scene.view,
    select: scene.select ?? null,
    lens: scene.lens ?? null,
    step: walk === null ? null : (scene.step ?? null),
    choices: walk?.choices ?? [],
    opened: openedFor(graph, scene),
  };
};

/** A scene as every picture of it tells it. */
export interface ShownScene {
  readonly story: Story;
  readonly scene: Scene;
  /** Place in the story, from 0. */
  readonly index: number;
  /** Statement, pitfall or question that is shown big. */
  readonly remark: Remark | null;
  /** The presenter wandered off: the picture is not the scene's own. */
  readonly isDetour: boolean;
  /** Its points, which a clicker tells one by one: how many there are, and how many have been told. */
  readonly points: { readonly count: number; readonly told: number };
}

/** The remark that a scene shows big. */
const remarkOf = ({ file }: Graph, { remark }: Scene): Remark | null =>
  file.remarks.find(({ id }) => id === remark) ?? null;

/** How many points a scene tells: its own, or those of its remark. */
export const pointsOf = (graph: Graph, scene: Scene | undefined): number =>
  scene === undefined ? 0 : (scene.points ?? remarkOf(graph, scene)?.points ?? []).length;

/** The scene meant by an id or by its number from 1, as people say it; `null` when there is none. */
export const findScene = (story: Story, idOrNumber: string): Scene | null =>
  story.scenes.find(({ id }) => id === idOrNumber) ??
  (/^[1-9]\d{0,3}$/.test(idOrNumber) ? story.scenes[Number(idOrNumber) - 1] : undefined) ??
  null;

/** The scene that a story begins with: the first that is not hidden. */
export const openingScene = ({ scenes }: Story): Scene | undefined =>
  scenes.find(({ hidden }) => !hidden) ?? scenes[0];

/** The scene that a request presents; `null` while the map is explored. */
export const shownSceneOf = (graph: Graph, request: Request): ShownScene | null => {
  const story = request.story === null ? undefined : graph.stories.get(request.story);
  if (story === undefined) return null;
  const asked = request.scene === null ? null : findScene(story, request.scene);
  const scene = asked ?? openingScene(story);
  if (scene === undefined) return null;
  const count = pointsOf(graph, scene);
  return {
    story,
    scene,
    index: story.scenes.indexOf(scene),
    remark: remarkOf(graph, scene),
    isDetour: !isSame(pictureOf(request), scenePicture(graph, scene)),
    points: { count, told: Math.min(request.point ?? count, count) },
  };
};

/**
 * A request at a scene, with the scene's own picture.
 * @param point how many of its points have been told; `null`: all
 */
export const atScene = (
  graph: Graph,
  request: Request,
  story: Story,
  scene: Scene,
  point: number | null = null,
): Request => ({
  ...request,
  ...scenePicture(graph, scene),
  story: story.id,
  scene: scene.id,
  point: point !== null && point < pointsOf(graph, scene) ? point : null,
});

/** The shortest request for the same: a scene brings its own picture, which need not be said. */
export const shortestRequest = (graph: Graph, request: Request): Request => {
  const shown = shownSceneOf(graph, request);
  return shown === null || shown.isDetour ? request : { ...request, ...PLAIN_PICTURE };
};

/** A request in which a scene that brings its own picture has said it. */
export const spelledOut = (graph: Graph, request: Request): Request => {
  const shown = shownSceneOf(graph, request);
  if (shown === null) return { ...request, ...PLAIN_STORY };
  return isSame(pictureOf(request), PLAIN_PICTURE)
    ? atScene(graph, request, shown.story, shown.scene, request.point)
    : { ...request, scene: shown.scene.id };
};
