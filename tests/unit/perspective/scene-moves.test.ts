import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/address/check-request.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import type { Scene } from '../../../src/model/schema.ts';
import { PLAIN_REQUEST, type Request } from '../../../src/perspective/request.ts';
import { playedAfter, requestAfter, type SceneMove } from '../../../src/perspective/scene-moves.ts';
import { shownSceneOf } from '../../../src/perspective/shown-scene.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const same = (text: string) => ({ nl: text, en: text });

/** The small story: two points, then a hidden scene, then a remark with three points of its own. */
const graphOf = (change: (scene: Scene) => Partial<Scene>) => {
  const file = smallGraphFile();
  return indexGraph({
    ...file,
    remarks: file.remarks.map((remark) => ({ ...remark, points: ['a', 'b', 'c'].map(same) })),
    stories: file.stories.map((story) => ({
      ...story,
      scenes: story.scenes.map((scene) => ({ ...scene, ...change(scene) })),
    })),
  });
};
const graph = graphOf(({ id }) =>
  id === 'first' ? { points: [same('x'), same('y')] } : { hidden: id === 'second' },
);
const open = (change: Partial<Request>): Request =>
  checkRequest(graph, { ...PLAIN_REQUEST, story: 'tour', ...change }).request;
const pressed = (request: Request, ...moves: readonly SceneMove[]) =>
  moves.reduce((at, move) => requestAfter(graph, at, move) ?? at, request);
const told = (request: Request) => {
  const shown = shownSceneOf(graph, request);
  return shown && `${shown.scene.id} ${shown.points.told}/${shown.points.count}`;
};

describe('a clicker', () => {
  it('tells the points of a scene one by one before the next scene, and takes them back', () => {
    const start = open({ point: 0 });
    const way = ['first 0/2', 'first 1/2', 'first 2/2', 'third 0/3', 'third 1/3'];
    const moves = way.slice(1).map((): SceneMove => 'next');
    expect(
      [start, ...moves.map((_, n) => pressed(start, ...moves.slice(0, n + 1)))].map(told),
    ).toEqual(way);
    const end = pressed(start, ...moves);
    const back = way.slice(1).map((): SceneMove => 'previous');
    expect([end, ...back.map((_, n) => pressed(end, ...back.slice(0, n + 1)))].map(told)).toEqual(
      way.toReversed(),
    );
  });

  it('goes past what is hidden, which can be opened all the same', () => {
    expect(told(pressed(open({ scene: 'second' }), 'next'))).toBe('third 0/3');
    expect(told(pressed(open({ scene: 'second' }), 'previous'))).toBe('first 2/2');
  });

  it('stays where it is past either end', () => {
    expect(requestAfter(graph, open({ point: 0 }), 'previous')).toBeNull();
    expect(requestAfter(graph, open({ scene: 'third' }), 'next')).toBeNull();
    expect(told(pressed(open({}), 'last'))).toBe('third 0/3');
    expect(told(pressed(open({ scene: 'third' }), 'first'))).toBe('first 0/2');
  });

  it('begins with the first scene that is not hidden', () => {
    const hidden = graphOf(({ id }) => ({ hidden: id === 'first' }));
    expect(shownSceneOf(hidden, { ...PLAIN_REQUEST, story: 'tour' })?.scene.id).toBe('second');
    const all = graphOf(() => ({ hidden: true }));
    expect(shownSceneOf(all, { ...PLAIN_REQUEST, story: 'tour' })?.scene.id).toBe('first');
    expect(requestAfter(all, { ...PLAIN_REQUEST, story: 'tour' }, 'next')).toBeNull();
  });
});

describe('a story that plays by itself', () => {
  it('shows every scene whole, and begins again', () => {
    const next = playedAfter(graph, open({}));
    expect(next && told(next)).toBe('third 3/3');
    const again = next && playedAfter(graph, next);
    expect(again && told(again)).toBe('first 2/2');
  });
});

describe('an address', () => {
  it('shows a scene whole, or as far as it says', () => {
    expect(told(open({}))).toBe('first 2/2');
    expect(told(open({ point: 1 }))).toBe('first 1/2');
  });

  it('says nothing of the last point, and refuses one that is not there', () => {
    expect(open({ point: 2 }).point).toBeNull();
    const { request, notices } = checkRequest(graph, { ...PLAIN_REQUEST, story: 'tour', point: 3 });
    expect(request.point).toBeNull();
    expect(notices.map(({ subject }) => subject)).toEqual(['point']);
    expect(checkRequest(graph, { ...PLAIN_REQUEST, point: 3 }).request.point).toBeNull();
  });
});
