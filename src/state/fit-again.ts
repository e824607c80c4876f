const nobody = (): void => {};

let perform = nobody;

/** Asks the camera to show the whole picture. Without a camera on the page it does nothing. */
export const fitAgain = (): void => perform();

/**
 * Says who shows the whole picture when `fitAgain` asks for it.
 * @returns takes that back
 */
export const onFitAgain = (fit: () => void): (() => void) => {
  perform = fit;
  return () => {
    perform = nobody;
  };
};
