import { lazyPart } from '../lazy/lazy-part.ts';

/** Only who saves a picture needs what draws and writes it. */
export const SavePicture = lazyPart(() =>
  import('./save-picture.tsx').then((part) => part.SavePicture),
);

/** Only paper needs sheets. */
export const PaperPicture = lazyPart(() =>
  import('./paper-picture.tsx').then((part) => part.PaperPicture),
);
