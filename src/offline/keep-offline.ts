import { Workbox } from 'workbox-window';
import { noteOf } from '../model/note-of.ts';
import { ownScript } from '../model/own-script.ts';
import { announceNewVersion, notifyOnce } from '../state/producers.ts';
import { apply } from '../state/store.ts';
import { serviceWorkers } from './service-workers.ts';

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
  const worker = new Workbox(ownScript(new URL('service-worker.js', root).href), {
    scope: root.href,
  });
  worker.addEventListener('waiting', () => apply(announceNewVersion()));
  try {
    await worker.register();
    document.addEventListener('visibilitychange', () => {
      // A page that stays open for days would not hear of a new version.
      if (document.visibilityState === 'visible') worker.update().catch(() => undefined);
    });
  } catch {
    // Refused by the browser or its user, or the host serves no such file.
  }
};
