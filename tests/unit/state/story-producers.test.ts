import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/address/check-request.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { shortestRequest } from '../../../src/perspective/shown-scene.ts';
import { INITIAL_STATE, type MapState } from '../../../src/state/map-state.ts';
import type { Producer } from '../../../src/state/producer.ts';
import { select } from '../../../src/state/selection-producers.ts';
import {
  endStory,
  returnToScene,
  showScene,
  startStory,
} from '../../../src/state/story-producers.ts';
import { moveScene } from '../../../src/state/telling-producers.ts';
import { openView, show } from '../../../src/state/view-producers.ts';
import { smallGraph, smallGraphFile } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const loaded: MapState = { ...INITIAL_STATE, graph };
const requestAfter = (...producers: readonly Producer[]) =>
  producers.reduce((state, produce) => produce(state), loaded).request;
const perspectiveAfter = (...producers: readonly Producer[]) =>
  perspectiveOf(graph, requestAfter(...producers));

describe('presenting', () => {
  it('starts at the first scene, at one by its id, or at one by its number', () => {
    expect(requestAfter(startStory('tour')).scene).toBe('first');
    expect(requestAfter(startStory('tour', 'second')).scene).toBe('second');
    expect(requestAfter(startStory('tour', '3')).scene).toBe('third');
  });

  it('shows the picture of each scene, and none of what was asked before', () => {
    expect(requestAfter(select('board'), startStory('tour', '2'))).toMatchObject({
      view: 'all',
      step: 'ask-council',
      choices: ['ask'],
      select: null,
    });
  });

  it('goes on and back, and stays within the story', () => {
    const start = startStory('tour');
    expect(requestAfter(start, moveScene('next')).scene).toBe('second');
    expect(requestAfter(start, moveScene('previous')).scene).toBe('first');
    expect(requestAfter(start, moveScene('last')).scene).toBe('third');
    expect(requestAfter(start, moveScene('last'), moveScene('next')).scene).toBe('third');
    expect(requestAfter(start, moveScene('last'), moveScene('first')).scene).toBe('first');
  });

  it('jumps to a scene, and nowhere while nothing is presented', () => {
    expect(requestAfter(startStory('tour'), showScene('third')).scene).toBe('third');
    expect(requestAfter(showScene('third'))).toEqual(PLAIN_REQUEST);
  });

  it('ends with the picture that was on the screen', () => {
    expect(requestAfter(startStory('tour', '3'), endStory())).toMatchObject({
      story: null,
      scene: null,
      view: 'towns-view',
      select: 'council',
    });
  });
});

describe('a detour', () => {
  it('is known from the picture, and ends at the picture of the scene', () => {
    const start = startStory('tour', '2');
    expect(perspectiveAfter(start).scene?.isDetour).toBe(false);
    const wandered = [start, openView('towns-view'), select('east')];
    expect(perspectiveAfter(...wandered).scene).toMatchObject({ isDetour: true, index: 1 });
    expect(requestAfter(...wandered, returnToScene())).toEqual(requestAfter(start));
  });

  it('stays in the story when a question is answered', () => {
    expect(requestAfter(startStory('tour'), show({ select: 'board' }))).toMatchObject({
      story: 'tour',
      scene: 'first',
      select: 'board',
    });
  });
});

describe('what a remark is about', () => {
  const lit = (...producers: readonly Producer[]) =>
    perspectiveAfter(...producers)
      .bodies.filter(({ dimmed }) => !dimmed)
      .map(({ body }) => body.id);

  it('is lit while its scene is shown', () => {
    expect(lit(startStory('tour', 'third'))).toEqual(['council']);
    expect(perspectiveAfter(startStory('tour', 'third')).scene?.remark?.id).toBe('pitfall');
  });

  it('makes way for what is asked on a detour', () => {
    expect(lit(startStory('tour', 'third'), select('towns'))).toContain('towns');
  });
});

describe('the address of a scene', () => {
  const link = (...producers: readonly Producer[]) =>
    shortestRequest(graph, requestAfter(...producers));

  it('is its story and its id, and opens the same picture', () => {
    const producers = [startStory('tour'), moveScene('next')];
    expect(link(...producers)).toEqual({ ...PLAIN_REQUEST, story: 'tour', scene: 'second' });
    expect(checkRequest(graph, link(...producers)).request).toEqual(requestAfter(...producers));
  });

  it('holds a detour too', () => {
    const producers = [startStory('tour', '2'), select('board')];
    expect(checkRequest(graph, link(...producers)).request).toEqual(requestAfter(...producers));
  });

  it('may name the scene by its number, or not at all', () => {
    const asked = { ...PLAIN_REQUEST, story: 'tour' };
    expect(checkRequest(graph, { ...asked, scene: '2' }).request.scene).toBe('second');
    expect(checkRequest(graph, asked).request).toEqual(requestAfter(startStory('tour')));
  });

  it('of a scene or story that is not there is passed over with a notice', () => {
    const gone = checkRequest(graph, { ...PLAIN_REQUEST, story: 'tour', scene: '9' });
    expect(gone.request.scene).toBe('first');
    expect(gone.notices.map(({ subject }) => subject)).toEqual(['scene']);
    const none = checkRequest(graph, { ...PLAIN_REQUEST, story: 'x', autoplay: 20 });
    expect(none.request).toEqual(PLAIN_REQUEST);
    expect(none.notices.map(({ subject }) => subject)).toEqual(['story', 'autoplay']);
  });
});

describe('a scene of a crowded view', () => {
  const file = smallGraphFile();
  const [scene] = file.stories[0]?.scenes ?? [];
  const crowd = (selected: string) => {
    const added = Array.from({ length: 500 }, (_, index) => ({
      ...file.bodies.find(({ id }) => id === 'east'),
      id: `b${index}`,
      ...(index > 0 ? { partOf: `b${Math.floor(index / 4)}` } : { partOf: undefined }),
    }));
    const parsed = parseGraph(
      JSON.stringify({
        ...file,
        bodies: [...file.bodies, ...added],
        views: [...file.views, { ...file.views[0], id: 'crowd', bodies: {}, process: undefined }],
        stories: [
          { id: 's', title: scene?.title, scenes: [{ ...scene, view: 'crowd', select: selected }] },
        ],
      }),
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    return parsed;
  };

  it.each(['b0', 'b7', 'b499'])('is kept, and unfolded until %s is drawn', (selected) => {
    const { graph: crowded, omissions } = crowd(selected);
    expect(omissions).toEqual([]);
    const { request } = startStory('s')({ ...INITIAL_STATE, graph: crowded });
    const shown = perspectiveOf(crowded, request);
    expect(shown.folding).not.toBeNull();
    expect(shown.selection).toMatchObject({ kind: 'body', body: { body: { id: selected } } });
    expect(shown.scene?.isDetour).toBe(false);
    expect(shortestRequest(crowded, request).opened).toEqual([]);
  });
});
