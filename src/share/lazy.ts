import { lazyPart } from '../lazy/lazy-part.ts';

/** Only who saves a picture needs what draws and writes it. */
export const SavePicture = lazyPart(async () => (await import('./save-picture.tsx')).SavePicture);

/** Only paper needs sheets. */
export const PaperPicture = lazyPart(
  async () => (await import('./paper-picture.tsx')).PaperPicture,
);
