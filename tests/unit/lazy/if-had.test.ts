import { beforeEach, expect, it, vi } from 'vitest';
import { ifHad, ifHadUnasked } from '../../../src/lazy/if-had.ts';
import { isQuiet } from '../../../src/lazy/quietly.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { useMap } from '../../../src/state/store.ts';

const CUT_OFF = 'Failed to fetch dynamically imported module';
const cutOff = () => Promise.reject(new TypeError(CUT_OFF));

it('gives a part that comes, and nothing for one that is cut off', async () => {
  expect(await ifHad(async () => 'part')).toBe('part');
  expect(await ifHad(cutOff)).toBeNull();
  expect(await ifHadUnasked(async () => 'part')).toBe('part');
  expect(await ifHadUnasked(cutOff)).toBeNull();
});

it('is quiet about what nobody asked for, and about nothing else that fails meanwhile', async () => {
  const [asked, unasked] = [new TypeError(CUT_OFF), new TypeError(CUT_OFF)];
  await Promise.all([
    ifHadUnasked(() => Promise.reject(unasked)),
    ifHad(() => Promise.reject(asked)),
  ]);
  expect([asked, unasked, undefined, 'text'].map(isQuiet)).toEqual([false, true, false, false]);
});

const noticeCodes = () => useMap.getState().notices.map(({ code }) => code);
beforeEach(() => useMap.setState(INITIAL_STATE, true));

it('says once beside the map that parts can not be had, and nothing of one that comes', async () => {
  await ifHad(async () => 'part');
  expect(noticeCodes()).toEqual([]);
  await Promise.all([ifHad(cutOff), ifHad(cutOff)]);
  expect(noticeCodes()).toEqual(['part-missing']);
});

it('leaves telling it to who says so in its own place, and to nobody what nobody asked for', async () => {
  const tell = vi.fn();
  expect(await ifHad(cutOff, tell)).toBeNull();
  await ifHadUnasked(cutOff);
  expect(tell).toHaveBeenCalledOnce();
  expect(noticeCodes()).toEqual([]);
});
