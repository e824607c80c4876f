import type { Language } from '../model/text.ts';
import type { ScreenKey } from './screen-shape.ts';

/** Where the placements of a graph are that the build made: a page fetches only those that it shows. */
export const layoutsFile = (graph: string, language: Language, screen: ScreenKey): string =>
  `data/${graph}.layouts.${language}.${screen}.json`;

/** Where such a file has how views open that are not shown whole, beside the hashes of placements. */
export const OPENINGS = 'openings';
