/** Where an arrow or Home and End leads from a place in a grid of `count` cells; `null`: nowhere. */
export const moveInGrid = (
  key: string,
  at: number,
  count: number,
  columns: number,
): number | null => {
  const to = new Map([
    ['ArrowRight', at + 1],
    ['ArrowLeft', at - 1],
    ['ArrowDown', at + columns],
    ['ArrowUp', at - columns],
    ['Home', 0],
    ['End', count - 1],
  ]).get(key);
  return to === undefined || to < 0 || to >= count ? null : to;
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
