/**
 * What this page may keep service workers in. `null` where there are none: on a page from disk, over
 * HTTP without TLS, in a sandbox, and in a browser that has none or was told to keep nothing.
 */
export const serviceWorkers = (): ServiceWorkerContainer | null => {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
};
