import { expect, it } from 'vitest';
import { ifHad, ifHadUnasked } from '../../../src/lazy/if-had.ts';
import { isQuiet } from '../../../src/lazy/quietly.ts';

const cutOff = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

it('gives a part that comes, and nothing for one that is cut off', async () => {
  expect(await ifHad(async () => 'part')).toBe('part');
  expect(await ifHad(cutOff)).toBeNull();
  expect(await ifHadUnasked(async () => 'part')).toBe('part');
  expect(await ifHadUnasked(cutOff)).toBeNull();
});

it('is quiet about what nobody asked for, and only for as long as that is on its way', async () => {
  const heard: boolean[] = [];
  const hear = async () => {
    heard.push(isQuiet());
    return cutOff();
  };
  await ifHad(hear);
  await ifHadUnasked(hear);
  expect(heard).toEqual([false, true]);
  expect(isQuiet()).toBe(false);
});
