/**
 * Waits for something that the page can do without, and no longer than it has to.
 * @param instead what there is when it fails, or has not come in time
 */
export const within = <T>(ms: number, work: Promise<T>, instead: T): Promise<T> =>
  Promise.race([
    work.catch(() => instead),
    new Promise<T>((resolve) => {
      setTimeout(resolve, ms, instead);
    }),
  ]);
