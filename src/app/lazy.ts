import { lazyPart } from '../lazy/lazy-part.ts';
import { quietly } from '../lazy/quietly.ts';

/** What opens over the page. */
export const SearchDialog = lazyPart(() =>
  import('../search/search-dialog.tsx').then((part) => part.SearchDialog),
);
export const ShareDialog = lazyPart(() =>
  quietly(() => import('../share/share-dialog.tsx')).then((part) => part.ShareDialog),
);
/** What stands in for sharing; fetched ahead, so that it is there when nothing else can be had. */
export const BareLink = lazyPart(() => import('./bare-link.tsx').then((part) => part.BareLink));
export const ShortcutsDialog = lazyPart(() =>
  import('../panels/shortcuts-dialog.tsx').then((part) => part.ShortcutsDialog),
);

/** Behind the name of the region: which other maps there are. */
export const MapsDialog = lazyPart(() =>
  import('../panels/maps-dialog.tsx').then((part) => part.MapsDialog),
);

/** What is for a map that the reader opens from a file. */
export const OpenDialog = lazyPart(() =>
  import('../open/open-dialog.tsx').then((part) => part.OpenDialog),
);

/** What a page shows instead of the map: a frame, the stage, sheets to print, the presenter's window. */
export const EmbedFrame = lazyPart(() =>
  import('./embed-frame.tsx').then((part) => part.EmbedFrame),
);
export const StagePage = lazyPart(() => import('./stage-page.tsx').then((part) => part.StagePage));
export const Handout = lazyPart(() =>
  import('../handout/handout.tsx').then((part) => part.Handout),
);
export const Console = lazyPart(() =>
  import('../present/console.tsx').then((part) => part.Console),
);

/** What is shown when there is nothing to draw, and when drawing broke. */
export const ProblemPage = lazyPart(() =>
  import('../panels/problem-page.tsx').then((part) => part.ProblemPage),
);
export const PutBack = lazyPart(() => import('./put-back.tsx').then((part) => part.PutBack));
