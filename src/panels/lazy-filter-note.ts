import { lazyPart } from '../lazy/lazy-part.ts';

/** What only a picture has of which a filter hides lines; apart from what comes with the line it stands in. */
export const FilterNote = lazyPart(() =>
  import('./filter-note.tsx').then((part) => part.FilterNote),
);
