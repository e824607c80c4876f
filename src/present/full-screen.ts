/** What Chromium adds: keys that a page in full screen may keep to itself. */
interface WithKeyboard extends Navigator {
  readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void> };
}

export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/**
 * Fills the screen with the page. Escape then still comes to the stage first, where the browser lets
 * it: it closes one thing at a time.
 * @returns whether the browser did
 */
export const enterFullScreen = async (): Promise<boolean> => {
  const { documentElement } = document;
  if (!('requestFullscreen' in documentElement)) return false;
  try {
    await documentElement.requestFullscreen();
  } catch {
    return false;
  }
  const { keyboard }: WithKeyboard = navigator;
  await keyboard?.lock?.(['Escape']).catch(() => undefined);
  return true;
};

export const leaveFullScreen = async (): Promise<void> => {
  if (isFullScreen()) await document.exitFullscreen().catch(() => undefined);
};
