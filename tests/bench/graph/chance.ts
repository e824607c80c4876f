import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that are the same for the same seed. */
export interface Chance {
  /** A whole number from `low` up to and including `high`. */
  readonly between: (low: number, high: number) => number;
  /** True in `percent` of the draws. */
  readonly happens: (percent: number) => boolean;
  /** One of the items, each as likely as any other. */
  readonly oneOf: <T>(items: readonly T[]) => T;
}

export const seededChance = (seed: number): Chance => {
  const generator = xoroshiro128plus(seed);
  const between = (low: number, high: number) => uniformInt(generator, low, high);
  return {
    between,
    happens: (percent) => between(1, 100) <= percent,
    oneOf: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('There is nothing to choose from');
      return item;
    },
  };
};
