import { serviceWorkers } from './service-workers.ts';

/**
 * Goes to the newer version, at the price of loading the page again: starts the one that waits, and
 * loads the page anew when it has taken over.
 */
export const takeNewVersion = async (): Promise<void> => {
  const waiting = (await serviceWorkers()?.getRegistration())?.waiting;
  if (!waiting) {
    window.location.reload();
    return;
  }
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated' || waiting.state === 'redundant') window.location.reload();
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
};
