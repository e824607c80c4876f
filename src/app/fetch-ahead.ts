/** Fetches, once the page is at rest, what a reader is likely to open next. */
export const fetchAhead = (): void => {
  const fetchAll = () => {
    for (const load of [
      () => import('../search/search-dialog.tsx'),
      () => import('../outline/outline.tsx'),
    ]) {
      // Offline or a new version on the server: it is fetched, and told, when it is asked for.
      load().catch(() => undefined);
    }
  };
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll, { timeout: 5_000 });
  else setTimeout(fetchAll, 2_000);
};
