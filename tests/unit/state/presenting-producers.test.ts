import { describe, expect, it } from 'vitest';
import { caution } from '../../../src/state/caution.ts';
import { MAX_HANDS } from '../../../src/state/hands.ts';
import { INITIAL_STATE, type MapState } from '../../../src/state/map-state.ts';
import {
  clearHands,
  click,
  countHand,
  enterHands,
  receivePresenting,
  toggleBlank,
  toggleLink,
  togglePause,
  toggleSpotlight,
  undoHands,
} from '../../../src/state/presenting-producers.ts';
import type { Producer } from '../../../src/state/producer.ts';
import { select } from '../../../src/state/selection-producers.ts';
import { endStory, showScene, startStory } from '../../../src/state/story-producers.ts';
import { playOn } from '../../../src/state/telling-producers.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const loaded: MapState = { ...INITIAL_STATE, graph: smallGraph() };
const stateAfter = (...producers: readonly Producer[]) =>
  [startStory('tour'), ...producers].reduce((state, produce) => produce(state), loaded);

describe('a clicker', () => {
  it('goes through the scenes', () => {
    expect(stateAfter(click('next')).request.scene).toBe('second');
    expect(stateAfter(click('last'), click('previous')).request.scene).toBe('second');
  });

  it('lights a black screen first, and stays', () => {
    for (const colour of ['black', 'white'] as const) {
      const lit = stateAfter(toggleBlank(colour), click('next'));
      expect(lit.presenting.blank).toBeNull();
      expect(lit.request.scene).toBe('first');
    }
  });

  it('takes the link away, and goes on', () => {
    const on = stateAfter(toggleLink(), click('next'));
    expect(on.presenting.isLinkShown).toBe(false);
    expect(on.request.scene).toBe('second');
  });

  it('says at the end that it is the end, once, and one back takes that away', () => {
    const atEnd = stateAfter(click('last'));
    expect(atEnd.presenting.isOver).toBe(false);
    const over = stateAfter(click('last'), click('next'), click('next'));
    expect(over.presenting.isOver).toBe(true);
    expect(over.request).toEqual(atEnd.request);
    expect(click('previous')(over)).toEqual(atEnd);
    expect(click('first')(over).presenting.isOver).toBe(false);
  });

  it('comes back from a detour first, to the scene that was left', () => {
    const wandered = stateAfter(click('next'), select('board'), click('next'));
    expect(wandered.request).toEqual(stateAfter(click('next')).request);
  });

  it('goes to either end from a detour at once', () => {
    expect(stateAfter(select('board'), click('last')).request.scene).toBe('third');
  });
});

describe('a screen of one colour', () => {
  it('is lit by every scene that is gone to', () => {
    expect(stateAfter(toggleBlank('black')).presenting.blank).toBe('black');
    const shown = stateAfter(toggleBlank('black'), showScene('third'));
    expect(shown.presenting.blank).toBeNull();
  });

  it('goes from one colour to the other, and back with its own key', () => {
    const white = stateAfter(toggleBlank('black'), toggleBlank('white'));
    expect(white.presenting.blank).toBe('white');
    expect(toggleBlank('white')(white).presenting.blank).toBeNull();
  });
});

describe('an autoplay', () => {
  it('begins again after the last scene', () => {
    expect(stateAfter(playOn()).request.scene).toBe('second');
    expect(stateAfter(click('last'), playOn()).request.scene).toBe('first');
  });

  it('changes nothing while no story is presented', () => {
    expect(playOn()(loaded)).toBe(loaded);
  });
});

describe('a show of hands', () => {
  const agree = countHand('statement', 'agree', 1);
  const counted = (...producers: readonly Producer[]) =>
    stateAfter(...producers).presenting.hands.get('statement');

  it('is counted per opinion, and never falls under nothing', () => {
    expect(counted(agree, agree, countHand('statement', 'disagree', 1))).toEqual({
      agree: 2,
      disagree: 1,
      abstain: 0,
    });
    expect(counted(agree, countHand('statement', 'agree', -1), agree)?.agree).toBe(1);
    expect(counted(countHand('statement', 'disagree', -1))?.disagree).toBe(0);
  });

  it('does not count on past what a screen can show', () => {
    const full = receivePresenting({
      hands: new Map([['statement', { agree: MAX_HANDS, disagree: 0, abstain: 0 }]]),
    });
    expect(counted(full, agree)?.agree).toBe(MAX_HANDS);
  });

  it('is cleared for its own statement only', () => {
    const cleared = stateAfter(agree, countHand('other', 'agree', 1), clearHands('statement'));
    expect([...cleared.presenting.hands.keys()]).toEqual(['other']);
  });

  it('may be called out by somebody else, within what can be counted', () => {
    const enter = (count: number) => counted(agree, enterHands('statement', 'abstain', count));
    expect(enter(14)).toEqual({ agree: 1, disagree: 0, abstain: 14 });
    expect([enter(-3)?.abstain, enter(1e9)?.abstain]).toEqual([0, MAX_HANDS]);
  });

  it('is undone change by change, for its own statement, down to nothing', () => {
    const undo = undoHands('statement');
    const changes = [agree, enterHands('statement', 'disagree', 9), clearHands('statement')];
    expect(counted(...changes, countHand('other', 'agree', 1), undo)?.disagree).toBe(9);
    expect(counted(...changes, undo, undo)).toEqual({ agree: 1, disagree: 0, abstain: 0 });
    expect(counted(...changes, undo, undo, undo, undo)).toBeUndefined();
    const other = stateAfter(countHand('other', 'agree', 1), ...changes, undo, undo, undo);
    expect(other.presenting.hands.get('other')?.agree).toBe(1);
  });
});

describe('the end of a story', () => {
  it('leaves nothing behind but the hands that were counted', () => {
    const ended = stateAfter(
      toggleSpotlight(),
      togglePause(),
      caution('no-wake-lock'),
      caution('no-wake-lock'),
      countHand('statement', 'agree', 1),
    );
    expect(ended.presenting).toMatchObject({
      isSpotlit: true,
      isPaused: true,
      cautions: ['no-wake-lock'],
    });
    expect(endStory()(ended).presenting).toEqual({
      ...INITIAL_STATE.presenting,
      hands: ended.presenting.hands,
    });
  });
});
