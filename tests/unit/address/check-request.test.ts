import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/address/check-request.ts';
import { CROWD_LIMITS } from '../../../src/model/fold-crowd.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import type { GraphFile } from '../../../src/model/schema.ts';
import { PLAIN_REQUEST, type Request } from '../../../src/perspective/request.ts';
import { largeGraphFile } from '../../fixtures/large-graph.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const FILE = smallGraphFile();

/** What is left of a request, as far as it was asked for, and what is told: the parameter and its value. */
const checked = (asked: Partial<Request>, file: GraphFile = FILE) => {
  const { request, notices } = checkRequest(indexGraph(file), { ...PLAIN_REQUEST, ...asked });
  const fields = Object.keys(asked) as readonly (keyof Request)[];
  return {
    request,
    left: Object.fromEntries(fields.map((field) => [field, request[field]])),
    told: notices.map(({ code, subject, values }) => [code, subject, values.value]),
  };
};
const unknown = (parameter: string, value: string) => ['unknown-value', parameter, value];
const outOfPlace = (parameter: string, value: string) => ['out-of-place', parameter, value];

/** Asked for, told and let go. */
const passedOver = (field: keyof Request, value: string, parameter: string = field) => {
  const { request, told } = checked({ [field]: value });
  expect(told).toEqual([unknown(parameter, value)]);
  expect(request[field]).toEqual(PLAIN_REQUEST[field]);
};

describe('a request that asks for what there is', () => {
  it.each<Partial<Request>>([
    { view: 'towns-view' },
    { select: 'board' },
    { select: 'office-board' },
    { lens: 'east', role: 'member' },
    { route: { from: 'office', to: 'council' } },
    { step: 'discuss' },
    { view: 'all', step: 'ask-council', choices: ['ask'] },
    { ask: 'advice' },
    { everything: true },
  ])('is left as it is: %j', (asked) => {
    const { left, told } = checked(asked);
    expect(told).toEqual([]);
    expect(left).toEqual(asked);
  });
});

describe('what a graph does not know', () => {
  it.each<keyof Request>(['view', 'select', 'lens', 'step', 'story', 'ask'])(
    'is told and let go: %s',
    (field) => passedOver(field, 'nowhere'),
  );

  it('is told by a piece of it, however long it is', () => {
    const { told } = checked({ select: 'x'.repeat(1_000) });
    expect(told).toEqual([unknown('select', 'x'.repeat(60))]);
  });

  it('is told beside what is known of the same list', () => {
    const { request, told } = checked({ opened: ['towns', 'nowhere'] });
    expect(request.opened).toEqual(['towns']);
    expect(told).toEqual([unknown('opened', 'nowhere')]);
  });
});

describe('a step', () => {
  const turned: GraphFile = { ...FILE, views: FILE.views.toReversed() };

  it('is known by its number too', () => {
    expect(checked({ step: '2a' }).request.step).toBe('ask-council');
  });

  it('leads to the view that has it, where that is not the first', () => {
    expect(checked({ step: 'discuss' }).request.view).toBe(null);
    expect(checked({ step: 'discuss' }, turned).request).toMatchObject({
      view: 'all',
      step: 'discuss',
    });
    expect(checked({}, turned).request.view).toBe(null);
  });

  it('is let go in a view that has it not, which stays', () => {
    const { request, told } = checked({ view: 'towns-view', step: 'discuss' });
    expect(request).toMatchObject({ view: 'towns-view', step: null });
    expect(told).toEqual([unknown('step', 'discuss')]);
  });

  it('keeps the choices that lead there, and tells the others', () => {
    expect(checked({ step: 'ask-council' }).request.choices).toEqual(['ask']);
    const { request, told } = checked({ step: 'ask-council', choices: ['nowhere', 'ask'] });
    expect(request.choices).toEqual(['ask']);
    expect(told).toEqual([unknown('choices', 'nowhere')]);
  });

  it('is not there for choices alone', () => {
    const { request, told } = checked({ choices: ['ask'] });
    expect(request).toMatchObject({ step: null, choices: [] });
    expect(told).toEqual([unknown('choices', 'ask')]);
  });
});

describe('an appearance', () => {
  it('is told and let go where the view does not have it', () => {
    const { request, told } = checked({ view: 'towns-view', as: 'swimlane' });
    expect(request).toMatchObject({ view: 'towns-view', as: 'diagram' });
    expect(told).toEqual([outOfPlace('as', 'swimlane')]);
  });

  it('stays where the view has it, also when a step leads there', () => {
    const turned: GraphFile = { ...FILE, views: FILE.views.toReversed() };
    expect(checked({ as: 'swimlane' }).told).toEqual([]);
    const { request, told } = checked({ as: 'swimlane', step: 'discuss' }, turned);
    expect(request).toMatchObject({ view: 'all', as: 'swimlane' });
    expect(told).toEqual([]);
  });
});

describe('a question', () => {
  it('is asked of the view that is asked for', () => {
    const empty = { ...FILE, relations: [], memberships: [], processes: [], stories: [] };
    const views = FILE.views.map(({ process, ...view }) => view);
    const { request, told } = checked({ ask: 'advice' }, { ...empty, views });
    expect(request.ask).toBe(null);
    expect(told).toEqual([unknown('ask', 'advice')]);
  });
});

describe('all of a view', () => {
  const most = CROWD_LIMITS.mostBodies;

  it('is shown when a picture can hold it', () => {
    expect(checked({ everything: true }, largeGraphFile(most))).toMatchObject({
      request: { everything: true },
      told: [],
    });
  });

  it('is not when it can not, which is told with both numbers', () => {
    const graph = indexGraph(largeGraphFile(most + 1));
    const { request, notices } = checkRequest(graph, { ...PLAIN_REQUEST, everything: true });
    expect(request.everything).toBe(false);
    expect(notices).toMatchObject([
      {
        code: 'too-big-to-unfold',
        subject: 'fold',
        values: { bodies: `${most + 1}`, limit: `${most}` },
      },
    ]);
    expect(checkRequest(graph, PLAIN_REQUEST)).toMatchObject({
      request: { everything: false },
      notices: [],
    });
  });

  it('is of the view that is asked for', () => {
    const large = largeGraphFile(most + 1);
    const [all] = large.views;
    if (all === undefined) throw new Error('A large graph has a view');
    const few = { ...all, id: 'few', bodies: ['b0', 'b1'] };
    const { request, told } = checked(
      { view: 'few', everything: true },
      { ...large, views: [all, few] },
    );
    expect(request.everything).toBe(true);
    expect(told).toEqual([]);
  });
});

describe('a scene', () => {
  const pointed: GraphFile = {
    ...FILE,
    stories: FILE.stories.map((story) => ({
      ...story,
      scenes: story.scenes.map((scene) => ({
        ...scene,
        points: [1, 2, 3].map((number) => ({ nl: `Punt ${number}`, en: `Point ${number}` })),
      })),
    })),
  };

  it('is known by its id and by its number', () => {
    expect(checked({ story: 'tour', scene: 'second' }).request.scene).toBe('second');
    expect(checked({ story: 'tour', scene: '3' }).request.scene).toBe('third');
    expect(checked({ story: 'tour', scene: '3' }).told).toEqual([]);
  });

  it('that is not there is told, and the story begins', () => {
    const { request, told } = checked({ story: 'tour', scene: 'nowhere' });
    expect(request).toMatchObject({ story: 'tour', scene: 'first' });
    expect(told).toEqual([unknown('scene', 'nowhere')]);
  });

  it('is not there without a story, nor its points, its pace and a handout: each is told', () => {
    const asked = { scene: 'second', point: 0, autoplay: 9, handout: 'four' } as const;
    const { request, told } = checked(asked);
    expect(request).toMatchObject({ scene: null, point: null, autoplay: null, handout: null });
    expect(told).toEqual([
      outOfPlace('scene', 'second'),
      outOfPlace('point', '0'),
      outOfPlace('autoplay', '9'),
      outOfPlace('handout', 'four'),
    ]);
    expect(checked({ story: 'nowhere', scene: '2' }).told).toEqual([
      unknown('story', 'nowhere'),
      outOfPlace('scene', '2'),
    ]);
  });

  it.each([
    [0, 0, []],
    [2, 2, []],
    [3, null, []],
    [4, null, [unknown('point', '4')]],
    [null, null, []],
  ])('has told so many of its three points: %j', (point, left, told) => {
    const found = checked({ story: 'tour', scene: 'second', point }, pointed);
    expect(found.request.point).toBe(left);
    expect(found.told).toEqual(told);
  });

  it('counts the points of the scene that a story opens with, where none is named', () => {
    expect(checked({ story: 'tour', point: 2 }, pointed).told).toEqual([]);
    expect(checked({ story: 'tour', point: 9 }, pointed).told).toEqual([unknown('point', '9')]);
  });
});
