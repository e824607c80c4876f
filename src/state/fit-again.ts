const nobody = (): void => {};

let perform = nobody;

/** Asks for the whole picture again. It is a call: where no camera is, nothing is to be done later. */
export const fitAgain = (): void => perform();

/**
 * Takes on to show the whole picture when that is asked for.
 * @returns lets go of it
 */
export const onFitAgain = (fit: () => void): (() => void) => {
  perform = fit;
  return () => {
    perform = nobody;
  };
};
