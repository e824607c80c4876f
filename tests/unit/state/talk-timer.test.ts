import { describe, expect, it } from 'vitest';
import { durationInDigits } from '../../../src/present/duration-in-digits.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { elapsed, resetTimer, toggleTimer } from '../../../src/state/talk-timer.ts';

const timerAfter = (...producers: readonly ReturnType<typeof toggleTimer>[]) =>
  producers.reduce((state, produce) => produce(state), INITIAL_STATE).presenting.timer;

describe('the time of a talk', () => {
  it('goes on where it stood still', () => {
    const timer = timerAfter(toggleTimer(1_000), toggleTimer(4_000), toggleTimer(10_000));
    expect(elapsed(timer, 12_000)).toBe(5_000);
  });

  it('stands still in a pause, and never runs backwards', () => {
    expect(elapsed(timerAfter(toggleTimer(1_000), toggleTimer(4_000)), 99_000)).toBe(3_000);
    expect(elapsed(timerAfter(toggleTimer(5_000)), 1_000)).toBe(0);
  });

  it('begins at zero again, and keeps going if it was', () => {
    expect(elapsed(timerAfter(toggleTimer(1_000), resetTimer(9_000)), 10_000)).toBe(1_000);
    const still = timerAfter(toggleTimer(1_000), toggleTimer(2_000), resetTimer(9_000));
    expect(elapsed(still, 10_000)).toBe(0);
  });

  it.each([
    [0, '0:00'],
    [65_999, '1:05'],
    [3_609_000, '1:00:09'],
  ])('of %i ms reads %s', (ms, digits) => {
    expect(durationInDigits(ms)).toBe(digits);
  });
});
