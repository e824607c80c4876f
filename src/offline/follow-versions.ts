import { isQuiet } from '../lazy/quietly.ts';
import { noteOf } from '../model/note-of.ts';
import { announceNewVersion, notifyOnce } from '../state/notice-producers.ts';
import { apply, useMap } from '../state/store.ts';

const ANSWER_MS = 5_000;

/** Whether the server still serves this page; what is kept for when it does not, does not count. */
const canBeLoaded = async (): Promise<boolean> => {
  try {
    const { pathname } = window.location;
    const signal = AbortSignal.timeout(ANSWER_MS);
    return (await fetch(pathname, { method: 'HEAD', cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
};

/** A page that was loaded anew and still misses a part would be loaded anew for ever. */
const wasReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');

/**
 * A part of this version is gone from the server: most likely there is a newer one. The page is loaded
 * anew, which keeps what its address says, but once, never without a server, and never in the middle
 * of a story.
 */
const missPart = async (): Promise<void> => {
  const isServed = await canBeLoaded();
  if (!isServed || useMap.getState().request.story !== null)
    apply(notifyOnce(noteOf('part-missing')));
  else if (wasReloaded()) apply(announceNewVersion());
  else window.location.reload();
};

/** Goes to a newer version when this one can't go on. */
export const followVersions = (): void => {
  window.addEventListener('vite:preloadError', () => {
    if (!isQuiet()) void missPart();
  });
};
