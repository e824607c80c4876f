import { lazyPart } from '../lazy/lazy-part.ts';

export const SearchDialog = lazyPart(
  async () => (await import('../search/search-dialog.tsx')).SearchDialog,
);
export const ShareDialog = lazyPart(
  async () => (await import('../share/share-dialog.tsx')).ShareDialog,
);
export const ShortcutsDialog = lazyPart(
  async () => (await import('../panels/shortcuts-dialog.tsx')).ShortcutsDialog,
);
