import { fetchDetails } from '../panels/lazy-details.ts';
import { fetchProcessParts } from '../process/lazy-process.ts';
import { SearchDialog, ShortcutsDialog } from './lazy-dialogs.ts';
import { Stage } from './lazy-stage.ts';

/** What fails ahead of need is fetched again, and told, when it is asked for. */
const passOver = (event: Event): void => event.stopImmediatePropagation();

/** Fetches what a reader is likely to open next. */
export const fetchAhead = async (): Promise<void> => {
  window.addEventListener('vite:preloadError', passOver, { capture: true });
  await Promise.allSettled([
    fetchDetails(),
    SearchDialog.fetch(),
    ShortcutsDialog.fetch(),
    Stage.fetch(),
    fetchProcessParts(),
    import('../outline/outline.tsx'),
  ]);
  window.removeEventListener('vite:preloadError', passOver, { capture: true });
};
