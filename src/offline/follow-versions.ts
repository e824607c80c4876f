import { isQuiet } from '../lazy/quietly.ts';
import { announceNewVersion } from '../state/notice-producers.ts';
import { apply, useMap } from '../state/store.ts';

const ANSWER_MS = 5_000;

/** Whether the server still serves a file; what is kept for when it does not, does not count. */
const isServed = async (address: string, type = ''): Promise<boolean> => {
  try {
    const signal = AbortSignal.timeout(ANSWER_MS);
    const { ok, headers } = await fetch(address, { method: 'HEAD', cache: 'no-store', signal });
    return ok && (headers.get('content-type') ?? '').includes(type);
  } catch {
    return false;
  }
};

/** There is a newer version when the server serves this page, but no longer the script that it runs. */
const isOutdated = async (): Promise<boolean> =>
  (await isServed(window.location.pathname)) && !(await isServed(import.meta.url, 'javascript'));

/** A page that was loaded anew and still misses a part would be loaded anew for ever. */
const wasReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');

/**
 * A part of this version could not be had. Where there is a newer one the page is loaded anew, which keeps
 * what its address says, but once, and never where that loses something: in the middle of a story, or
 * over a map of the reader's own. Who asked for the part says that it is missing.
 */
const missPart = async (): Promise<void> => {
  const isNewer = await isOutdated();
  const { request, own } = useMap.getState();
  if (!isNewer || request.story !== null || own !== null) return;
  if (wasReloaded()) apply(announceNewVersion());
  else window.location.reload();
};

/** Goes to a newer version when this one can't go on. */
export const followVersions = (): void => {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    // Who asked for it hears after this of the same error, and says only then whether it was quietly.
    setTimeout(() => {
      if (!isQuiet(payload)) void missPart();
    });
  });
};
