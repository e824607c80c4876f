import type { Graph } from '../model/graph.ts';
import type { Remark, Scene, Story } from '../model/schema.ts';
import {
  type PictureRequest,
  PLAIN_PICTURE,
  PLAIN_STORY,
  pictureOf,
  type Request,
} from './request.ts';
import { askedByScene } from './scene-picture.ts';

const isSame = (a: PictureRequest, b: PictureRequest): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

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

/** How many points a scene tells: its own, or those of its remark, or as many as it lights one by one. */
export const pointsOf = (graph: Graph, scene: Scene | undefined): number => {
  if (scene === undefined) return 0;
  const { points = remarkOf(graph, scene)?.points ?? [], light } = scene;
  return Math.max(points.length, Array.isArray(light) ? light.length : 0);
};

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
    isDetour: !isSame(pictureOf(request), askedByScene(graph, scene)),
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
  ...askedByScene(graph, scene),
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
