/** How many parts are on their way whose absence is told elsewhere. */
let onTheirWay = 0;

/** Whether a part that can't be had may be one that was asked for quietly. */
export const isQuiet = (): boolean => onTheirWay > 0;

/**
 * Fetches a part whose absence is told where it is asked for, or later: the page is not loaded anew for
 * it, as it is for a part without which nothing is shown. Not by stopping the event: on a window the
 * first who listened hears of it first.
 */
export const quietly = async <Part>(fetch: () => Promise<Part>): Promise<Part> => {
  onTheirWay += 1;
  try {
    return await fetch();
  } finally {
    onTheirWay -= 1;
  }
};
