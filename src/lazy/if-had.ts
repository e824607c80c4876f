import { quietly } from './quietly.ts';
import { tellMissing } from './tell-missing.ts';

/**
 * A part that is of use only once it is there. That one is cut off, because the network failed or the reader
 * left, is told, and is no fault of the script.
 * @param tell says so; absent: it is told beside the map
 * @returns `null`: it can't be had
 */
export const ifHad = <Part>(
  fetch: () => Promise<Part>,
  tell: () => void = tellMissing,
): Promise<Part | null> =>
  fetch().catch(() => {
    tell();
    return null;
  });

/** The same for what no reader asked for: the page does without, and says nothing. */
export const ifHadUnasked = <Part>(fetch: () => Promise<Part>): Promise<Part | null> =>
  ifHad(
    () => quietly(fetch),
    () => {},
  );
