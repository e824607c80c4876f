import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/address/check-request.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { reviewGraph } from '../../../src/model/review.ts';
import type { GraphFile } from '../../../src/model/schema.ts';
import { remarkOnScenes } from '../../../src/perspective/remark-on-scenes.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

type Scene = GraphFile['stories'][number]['scenes'][number];

/** The small file with one of its scenes changed. */
const withScene = (number: number, change: Partial<Scene>) => {
  const file = smallGraphFile();
  return JSON.stringify({
    ...file,
    stories: file.stories.map((story) => ({
      ...story,
      scenes: story.scenes.map((scene, index) =>
        index === number ? { ...scene, ...change } : scene,
      ),
    })),
  });
};

it.each([
  [1, 'second', 'third'],
  [2, 'third', 'second'],
])(
  'opens what stands beside scene %i, which can’t be shown, in its place',
  (number, id, beside) => {
    const { graph } = parsed(withScene(number, { view: 'elsewhere' }));
    const { request, notices } = checkRequest(graph, {
      ...PLAIN_REQUEST,
      story: 'tour',
      scene: id,
    });
    expect(request.scene).toBe(beside);
    expect(notices.map(({ subject }) => subject)).toEqual(['scene']);
  },
);

const parsed = (text: string) => {
  const result = parseGraph(text);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result;
};

describe('a scene that asks for what is gone', () => {
  it.each([
    ['a view', { view: 'elsewhere' }, '$.stories[0].scenes[1].view'],
    ['a body', { select: 'nobody' }, '$.stories[0].scenes[1].select'],
    ['a body of another view', { select: 'towns' }, '$.stories[0].scenes[1].select'],
    ['a lens', { lens: 'nobody' }, '$.stories[0].scenes[1].lens'],
    ['a remark', { remark: 'nothing' }, '$.stories[0].scenes[1].remark'],
    ['a step', { step: 'ask-counsil' }, '$.stories[0].scenes[1].step'],
    ['an id that an earlier scene has', { id: 'first' }, '$.stories[0].scenes[1].id'],
  ] as const)('%s is left out and told; the rest of the story stays', (_, change, path) => {
    const { graph, omissions, warnings } = parsed(withScene(1, change));
    expect(omissions.map((fault) => fault.subject)).toContain(path);
    expect(warnings).toEqual([]);
    expect(graph.stories.get('tour')?.scenes.map(({ id }) => id)).toEqual(['first', 'third']);
    // Who writes the file is told the same, and no more of that scene.
    const reviewed = reviewGraph(withScene(1, change), '2026-11-26', remarkOnScenes);
    expect(reviewed.ok && reviewed.omissions).toEqual(omissions);
  });

  it('is told what was probably meant', () => {
    const { omissions } = parsed(withScene(1, { step: 'ask-counsil' }));
    expect(omissions[0]?.suggestion).toBe('ask-council');
  });

  it('and is the only one leaves no story', () => {
    const file = smallGraphFile();
    const [story] = file.stories;
    const scenes = story?.scenes.slice(0, 1).map((scene) => ({ ...scene, view: 'elsewhere' }));
    const { graph } = parsed(JSON.stringify({ ...file, stories: [{ ...story, scenes }] }));
    expect(graph.stories.size).toBe(0);
  });
});

it('a story without a scene is refused', () => {
  const file = smallGraphFile();
  const result = parseGraph(
    JSON.stringify({ ...file, stories: [{ ...file.stories[0], scenes: [] }] }),
  );
  expect(result.ok || result.faults.map(({ code }) => code)).toEqual(['empty']);
});
