import { expect, it } from 'vitest';
import { ifHad, ifHadUnasked } from '../../../src/lazy/if-had.ts';
import { isQuiet } from '../../../src/lazy/quietly.ts';

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
