import { quietly } from './quietly.ts';

/**
 * A part that is of use only once it is there. One that is cut off, because the network failed or the
 * reader left, is told as any other (`follow-versions.ts`), and is no fault of the script.
 * @returns `null`: it can't be had
 */
export const ifHad = <Part>(fetch: () => Promise<Part>): Promise<Part | null> =>
  fetch().catch(() => null);

/** The same for what no reader asked for: the page does without, and says nothing. */
export const ifHadUnasked = <Part>(fetch: () => Promise<Part>): Promise<Part | null> =>
  ifHad(() => quietly(fetch));
