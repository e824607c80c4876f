const quiet = new WeakSet<object>();

/** Whether this is why a part could not be had that was asked for quietly. */
export const isQuiet = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && quiet.has(error);

/**
 * Fetches a part whose absence is told where it is asked for, or later: the page is not loaded anew for
 * it, as it is for a part without which nothing is shown. Only for this one: another part that is missed
 * meanwhile is told.
 */
export const quietly = async <Part>(fetch: () => Promise<Part>): Promise<Part> => {
  try {
    return await fetch();
  } catch (error) {
    if (typeof error === 'object' && error !== null) quiet.add(error);
    throw error;
  }
};
