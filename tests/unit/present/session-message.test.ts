import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressed, parseMessage } from '../../../src/present/session-message.ts';
import { INITIAL_STATE, type MapState } from '../../../src/state/map-state.ts';
import { countHand, toggleBlank } from '../../../src/state/presenting-producers.ts';
import { select } from '../../../src/state/selection-producers.ts';
import { sharedOf, takeShared } from '../../../src/state/shared-state.ts';
import { startStory } from '../../../src/state/story-producers.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const loaded: MapState = { ...INITIAL_STATE, graph };
const producers = [
  startStory('tour', 'third'),
  countHand('pitfall', 'agree', 1),
  toggleBlank('black'),
];
const presented = producers.reduce((state, produce) => produce(state), loaded);
const shared = sharedOf(presented);
if (shared === null) throw new Error('There is a graph');
const posted = addressed({ type: 'state', revision: 3, ...shared }, 'stage', 1_000);

describe('a message between the two windows', () => {
  it('arrives as it was posted, and shows the same there', () => {
    const heard = parseMessage(structuredClone(posted));
    if (heard?.type !== 'state') throw new Error('It was refused');
    expect(heard).toMatchObject({ from: 'stage', since: 1_000, revision: 3 });
    const taken = takeShared(heard)(loaded);
    expect(taken.request).toEqual(presented.request);
    expect(taken.presenting).toEqual(presented.presenting);
  });

  it('carries a detour', () => {
    const wandered = select('towns')(presented);
    const heard = sharedOf(wandered);
    if (heard === null) throw new Error('There is a graph');
    expect(takeShared(heard)(loaded).request).toEqual(wandered.request);
  });

  it('leaves each window its own language, colours and sheets', () => {
    const own = { lang: 'en', theme: 'dark', handout: 'notes' } as const;
    const window = { ...loaded, request: { ...loaded.request, ...own } };
    expect(takeShared(shared)(window).request).toMatchObject({ ...own, scene: 'third' });
    const other = { ...presented, request: { ...presented.request, ...own } };
    expect(sharedOf(other)).toEqual(shared);
  });

  it('loses what this graph does not know', () => {
    const foreign = {
      query: '?story=tour&scene=gone&select=nobody',
      presenting: {
        ...shared.presenting,
        hands: [['gone', { agree: 1, disagree: 0, abstain: 0 }] as const],
      },
    };
    const taken = takeShared(foreign)(loaded);
    expect(taken.request).toMatchObject({ story: 'tour', scene: 'first', select: null });
    expect(taken.presenting.hands.size).toBe(0);
    expect(taken.notices).toEqual([]);
  });

  it.each([
    ['another program', { ...posted, source: 'elsewhere' }],
    ['another version', { ...posted, version: 2 }],
    ['another type', { ...posted, type: 'eval' }],
    ['a window that is neither', { ...posted, from: 'audience' }],
    ['an endless query', { ...posted, query: `?${'a'.repeat(8_000)}` }],
    ['a change that none can follow', { ...posted, revision: Number.MAX_SAFE_INTEGER }],
    ['a time that is none', { ...posted, since: Number.NaN }],
    ['a number that nothing can follow', { ...posted, revision: Number.MAX_SAFE_INTEGER }],
    [
      'a list too long to tell what is wrong with it',
      withPresenting({ hands: new Array(300_000).fill(0) }),
    ],
    ['hands beyond counting', withPresenting({ hands: [['a', { agree: 1e9, disagree: 0 }]] })],
    ['an unknown caution', withPresenting({ cautions: ['fire'] })],
    ['a timer that runs backwards', withPresenting({ timer: { before: -1, since: null } })],
  ])('from %s is dropped', (_, message) => {
    expect(parseMessage(message)).toBeNull();
  });

  it('tells how the stage stands, within what a window can be', () => {
    const screen = {
      width: 1_920,
      height: 1_080,
      lang: 'nl',
      words: null,
      theme: 'auto',
      camera: null,
    } as const;
    const told = addressed({ type: 'screen', screen }, 'stage', 1);
    expect(parseMessage(told)).toMatchObject({ type: 'screen', screen });
    for (const wrong of [
      { width: 0 },
      { width: 1e9 },
      { lang: 'xx' },
      { words: 'x'.repeat(101) },
      { camera: { x: Number.NaN, y: 0, zoom: 1 } },
      { camera: { x: 0, y: 0, zoom: 0 } },
    ])
      expect(parseMessage({ ...told, screen: { ...screen, ...wrong } })).toBeNull();
  });

  it('of any other shape is dropped without an exception', () => {
    fc.assert(fc.property(fc.anything(), (data) => parseMessage(data) === null));
  });
});

function withPresenting(change: object) {
  return { ...posted, presenting: { ...shared?.presenting, ...change } };
}
