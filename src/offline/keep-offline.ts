import { noteOf } from '../model/note-of.ts';
import { ownScript } from '../model/own-script.ts';
import { announceNewVersion, notifyOnce } from '../state/notice-producers.ts';
import { apply } from '../state/store.ts';
import { serviceWorkers } from './service-workers.ts';

/** Hears of a version that has come in whole beside the one that is used, and waits for its turn. */
const announceWaiting = (
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
): void => {
  const announce = () => {
    // The very first one has none to wait for.
    if (registration.waiting !== null && workers.controller !== null) apply(announceNewVersion());
  };
  announce();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', announce),
  );
};

/**
 * Keeps the map for when there is no network, and hears of new versions of it. Where that is refused
 * the map works as it did.
 * @param root address of the folder that the map stands in
 */
export const keepOffline = async (root: URL): Promise<void> => {
  const workers = serviceWorkers();
  if (workers === null) return;
  if (workers.controller !== null && !navigator.onLine) {
    apply(notifyOnce(noteOf('offline')));
  }
  try {
    const address = ownScript(new URL('service-worker.js', root).href);
    const registration = await workers.register(address, { scope: root.href });
    announceWaiting(workers, registration);
    document.addEventListener('visibilitychange', () => {
      // A page that stays open for days would not hear of a new version.
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    });
  } catch {
    // Refused by the browser or its user, or the host serves no such file.
  }
};
