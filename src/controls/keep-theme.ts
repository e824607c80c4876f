import type { Request } from '../perspective/request.ts';
import { keep } from '../state/keep-text.ts';
import { useMap } from '../state/store.ts';
import { THEME_KEY, tellThemeKept } from './kept-theme.ts';

/** Apart from what wears them, which the first view needs. Keeps the colours that were chosen, in this browser and nowhere else. What may not be kept is worn all the same. */
export const keepTheme = (theme: Request['theme']): void => {
  keep(THEME_KEY, theme === useMap.getState().deployment.theme ? null : theme);
  tellThemeKept();
};
