import { useDeferredValue, useSyncExternalStore } from 'react';

const noChange = () => () => {};

/** Whether this render makes, or takes over, a page that was rendered by the build. */
export const useIsPrerendered = (): boolean =>
  useSyncExternalStore(
    noChange,
    () => false,
    () => true,
  );

/**
 * Whether the page still shows what the build rendered in short: the rest follows once the page was
 * taken over, in slices, so that nobody is held up by it.
 */
export const useIsAbridged = (): boolean => useDeferredValue(useIsPrerendered());
