import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/model/graph.ts';
import { aheadOf } from '../../../src/present/upcoming.ts';
import { INITIAL_STATE, type MapState } from '../../../src/state/map-state.ts';
import { click, toggleBlank, toggleLink } from '../../../src/state/presenting-producers.ts';
import type { Producer } from '../../../src/state/producer.ts';
import { select } from '../../../src/state/selection-producers.ts';
import { showScene, startStory } from '../../../src/state/story-producers.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const same = (text: string) => ({ nl: text, en: text });
const file = smallGraphFile();
const graph = indexGraph({
  ...file,
  stories: file.stories.map((story) => ({
    ...story,
    scenes: story.scenes.map((scene) =>
      scene.id === 'first'
        ? { ...scene, points: [same('x'), same('y')] }
        : { ...scene, hidden: scene.id === 'second' },
    ),
  })),
});
const loaded: MapState = { ...INITIAL_STATE, graph };
const stateAfter = (...producers: readonly Producer[]) =>
  [startStory('tour'), ...producers].reduce((state, produce) => produce(state), loaded);

describe('what comes next', () => {
  it('is the next point of the scene, with the scene after it, past those that are hidden', () => {
    const ahead = aheadOf(stateAfter());
    expect(ahead.upcoming).toEqual({ kind: 'point', number: 1, count: 2 });
    expect(ahead.following).toMatchObject({ number: 3, scene: { id: 'third' } });
    expect(aheadOf(ahead.state).upcoming).toMatchObject({ number: 2 });
  });

  it('is the next scene when all points were told', () => {
    const ahead = aheadOf(stateAfter(click('next'), click('next')));
    expect(ahead.upcoming).toMatchObject({ kind: 'scene', number: 3 });
    expect(ahead.following).toBeNull();
  });

  it('is the same scene from under what lies over it, and from a detour', () => {
    expect(aheadOf(stateAfter(toggleBlank('white'))).upcoming.kind).toBe('light');
    expect(aheadOf(stateAfter(select('board'))).upcoming.kind).toBe('return');
    expect(aheadOf(stateAfter(toggleLink())).upcoming.kind).toBe('point');
  });

  it('is the end after the last scene', () => {
    const last = stateAfter(showScene('third'));
    const told = aheadOf(last).upcoming.kind === 'end' ? last : click('next')(last);
    expect(aheadOf(told).upcoming.kind).toBe('end');
  });

  it('is what a press really gives', () => {
    for (const state of [stateAfter(), stateAfter(click('next')), stateAfter(toggleBlank('black'))])
      expect(aheadOf(state).state).toEqual(click('next')(state));
  });
});
