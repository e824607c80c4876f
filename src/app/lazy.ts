import { lazyPart } from '../lazy/lazy-part.ts';
import { quietly } from '../lazy/quietly.ts';

/** What opens over the page. */
export const SearchDialog = lazyPart(
  async () => (await import('../search/search-dialog.tsx')).SearchDialog,
);
export const ShareDialog = lazyPart(
  async () => (await quietly(() => import('../share/share-dialog.tsx'))).ShareDialog,
);
/** What stands in for sharing; fetched ahead, so that it is there when nothing else can be had. */
export const BareLink = lazyPart(async () => (await import('./bare-link.tsx')).BareLink);
export const ShortcutsDialog = lazyPart(
  async () => (await import('../panels/shortcuts-dialog.tsx')).ShortcutsDialog,
);

/** Behind the name of the region: which other maps there are. */
export const MapsDialog = lazyPart(
  async () => (await import('../panels/maps-dialog.tsx')).MapsDialog,
);

/** What is for a map that the reader opens from a file. */
export const OpenDialog = lazyPart(
  async () => (await import('../open/open-dialog.tsx')).OpenDialog,
);

/** What a page shows instead of the map: a frame, the stage, sheets to print, the presenter's window. */
export const EmbedFrame = lazyPart(async () => (await import('./embed-frame.tsx')).EmbedFrame);
export const StagePage = lazyPart(async () => (await import('./stage-page.tsx')).StagePage);
export const Handout = lazyPart(async () => (await import('../handout/handout.tsx')).Handout);
export const Console = lazyPart(async () => (await import('../present/console.tsx')).Console);

/** What is shown when there is nothing to draw, and when drawing broke. */
export const ProblemPage = lazyPart(
  async () => (await import('../panels/problem-page.tsx')).ProblemPage,
);
export const PutBack = lazyPart(async () => (await import('./put-back.tsx')).PutBack);
