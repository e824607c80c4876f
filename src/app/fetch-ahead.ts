import { fetchDetails } from '../panels/lazy.ts';
import { fetchProcessParts } from '../process/lazy.ts';
import { SearchDialog, ShortcutsDialog, StagePage } from './lazy.ts';
import { fetchList } from './pictures.tsx';

/**
 * A failure is not told here: what is missing is fetched again, and its failure told, when it is
 * needed.
 */
const passOver = (event: Event): void => event.stopImmediatePropagation();

/** What a reader is likely to open next, the likeliest first. */
const NEXT: readonly (() => Promise<unknown>)[] = [
  fetchDetails,
  SearchDialog.fetch,
  fetchProcessParts,
  fetchList,
  StagePage.fetch,
  ShortcutsDialog.fetch,
];

/** Fetches it, one after another: to ask for all at once holds a reader up. */
export const fetchAhead = async (): Promise<void> => {
  window.addEventListener('vite:preloadError', passOver, { capture: true });
  for (const fetch of NEXT) await fetch().catch(() => undefined);
  window.removeEventListener('vite:preloadError', passOver, { capture: true });
};
