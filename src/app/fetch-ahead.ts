/** What fails ahead of need is fetched again, and told, when it is asked for. */
const passOver = (event: Event): void => event.stopImmediatePropagation();

/** Fetches what a reader is likely to open next. */
export const fetchAhead = async (): Promise<void> => {
  window.addEventListener('vite:preloadError', passOver, { capture: true });
  await Promise.allSettled([
    import('../search/search-dialog.tsx'),
    import('../outline/outline.tsx'),
  ]);
  window.removeEventListener('vite:preloadError', passOver, { capture: true });
};
