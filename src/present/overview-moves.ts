import type { ActionIn } from '../keys/key-row.ts';
import type { OVERVIEW_KEYS } from '../keys/overview-keys.ts';

/** Where an arrow or Home and End leads from a place in a grid of `count` cells; `null`: nowhere. */
export const moveInGrid = (
  move: Exclude<ActionIn<typeof OVERVIEW_KEYS>, 'digit'>,
  at: number,
  count: number,
  columns: number,
): number | null => {
  const to = {
    right: at + 1,
    left: at - 1,
    down: at + columns,
    up: at - columns,
    first: 0,
    last: count - 1,
  }[move];
  return to < 0 || to >= count ? null : to;
};

/**
 * The number typed so far, when one more digit comes: "1", then "4" makes 14. A number that there is
 * not begins anew with the digit; `0` while there is none.
 */
export const typeNumber = (typed: number, digit: number, count: number): number => {
  const longer = typed * 10 + digit;
  if (longer <= count) return longer;
  return digit <= count ? digit : 0;
};
