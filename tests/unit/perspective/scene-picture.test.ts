import { describe, expect, it } from 'vitest';
import { createFaultList } from '../../../src/model/fault-list.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import type { Scene } from '../../../src/model/schema.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { remarkOnScenes } from '../../../src/perspective/remark-on-scenes.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { askedByScene } from '../../../src/perspective/scene-picture.ts';
import { atScene, shownSceneOf } from '../../../src/perspective/shown-scene.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

/** The small story with another first scene. */
const withFirst = (change: Partial<Scene>) => {
  const file = smallGraphFile();
  const graph = indexGraph({
    ...file,
    stories: file.stories.map((story) => ({
      ...story,
      scenes: story.scenes.map((scene) => (scene.id === 'first' ? { ...scene, ...change } : scene)),
    })),
  });
  const [story] = graph.file.stories;
  const [scene] = story?.scenes ?? [];
  if (!story || !scene) throw new Error('The small graph has a story');
  const shownAt = (point: number | null = null) =>
    perspectiveOf(graph, atScene(graph, PLAIN_REQUEST, story, scene, point));
  const told = () => {
    const faults = createFaultList();
    remarkOnScenes(graph, faults);
    return faults.told().map(({ code, subject }) => `${code} ${subject.split('scenes[0].')[1]}`);
  };
  return { graph, story, scene, shownAt, told, picture: askedByScene(graph, scene) };
};

const litIn = ({ bodies, relations }: ReturnType<typeof perspectiveOf>) => [
  ...bodies.filter(({ dimmed }) => !dimmed).map(({ body }) => body.id),
  ...relations.filter(({ dimmed }) => !dimmed).map(({ relation }) => relation.id),
];

describe('what a scene shows', () => {
  it('is anything that an address can ask', () => {
    const { picture, told, graph, story, scene } = withFirst({
      show: { route: 'office~council', as: 'matrix', evidence: 'stated', hops: 2, direction: 'in' },
    });
    expect(picture).toMatchObject({
      view: 'all',
      route: { from: 'office', to: 'council' },
      as: 'matrix',
      evidence: 'stated',
      hops: 2,
      direction: 'in',
    });
    expect(told()).toEqual([]);
    expect(shownSceneOf(graph, atScene(graph, PLAIN_REQUEST, story, scene))?.isDetour).toBe(false);
  });

  it('walks to a step by the ways that it chooses', () => {
    const { picture } = withFirst({ show: { step: 'ask-council', choices: 'ask' } });
    expect(picture).toMatchObject({ step: 'ask-council', choices: ['ask'] });
  });

  it('leaves out what can’t be had, and says so', () => {
    const { picture, told } = withFirst({
      show: { select: 'nobody', as: 'cube', colour: 'red', step: 'nowhere', hops: 99 },
    });
    expect(picture).toMatchObject({ select: null, as: 'diagram', step: null, hops: 1 });
    expect(told().sort()).toEqual([
      'unknown-id show.select',
      'unknown-id show.step',
      'unknown-key show.colour',
      'wrong-value show.as',
      'wrong-value show.hops',
    ]);
  });

  it.each([
    [{ remark: 'pitfall', view: 'towns-view' }, []],
    [{ light: [['east']] }, ['scene-outside-view light']],
    [{ show: { select: 'east' } }, ['scene-outside-view show.select']],
  ] satisfies [Partial<Scene>, string[]][])(
    'is remarked on where its picture lacks it: %j',
    (change, told) => {
      expect(withFirst(change).told()).toEqual(told);
    },
  );
});

describe('what a scene lights', () => {
  const lines = withFirst({}).shownAt().relations;
  const [line] = lines;
  if (!line) throw new Error('The small view has lines');
  const { id, from, to } = line.relation;

  it('comes with each point, with the ends of a line', () => {
    const { shownAt, graph, scene } = withFirst({ light: [[id], ['board']] });
    expect(
      shownSceneOf(graph, { ...PLAIN_REQUEST, story: 'tour', scene: scene.id })?.points,
    ).toEqual({
      count: 2,
      told: 2,
    });
    expect(litIn(shownAt(0)).length).toBeGreaterThan(3);
    expect(litIn(shownAt(1)).sort()).toEqual([from, id, to].sort());
    expect(litIn(shownAt(2))).toContain('board');
  });

  it('may be all, with a route as heavy lines', () => {
    const route = { route: `${from}~${to}` };
    const { shownAt } = withFirst({ show: route, light: 'all' });
    const shown = shownAt();
    expect(shown.focus).toBe('none');
    expect(shown.relations.filter(({ bears }) => bears).map(({ relation }) => relation.id)).toEqual(
      [id],
    );
  });
});
