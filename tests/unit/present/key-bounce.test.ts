import { expect, it } from 'vitest';
import { isBounce } from '../../../src/present/key-bounce.ts';

it('counts a press that a clicker sends twice once, where a second one would undo it or end the show', () => {
  for (const action of ['black', 'close', 'fill-screen', 'stop'] as const) {
    expect(isBounce({ action, at: 1_080 }, { action, at: 1_000 }), action).toBe(true);
    expect(isBounce({ action, at: 1_700 }, { action, at: 1_000 }), action).toBe(false);
  }
  expect(isBounce({ action: 'next', at: 1_080 }, { action: 'next', at: 1_000 })).toBe(false);
  expect(isBounce({ action: 'black', at: 1_080 }, { action: 'close', at: 1_000 })).toBe(false);
  expect(isBounce({ action: 'black', at: 1_080 }, null)).toBe(false);
});
