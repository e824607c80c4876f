import { CLICKER_KEYS } from './clicker-keys.ts';
import type { KeyTable } from './key-row.ts';
import { DIAGRAM_KEYS, MAP_KEYS, PAGE_KEYS, PROCESS_KEYS, QUESTION_KEYS } from './map-keys.ts';
import { OVERVIEW_KEYS } from './overview-keys.ts';
import { SEARCH_KEYS } from './search-keys.ts';
import { STAGE_KEYS, TYPED_KEYS } from './stage-keys.ts';

/**
 * The one table of keys, by where they count. The dialog, its words and the documentation are made of
 * it, and who answers keys can only answer rows that are in it. Its rows stand in a file for each
 * moment in which they are needed, so that the first view fetches none that it does not answer.
 */
export const KEYS = {
  page: PAGE_KEYS,
  questions: QUESTION_KEYS,
  diagram: DIAGRAM_KEYS,
  map: MAP_KEYS,
  process: PROCESS_KEYS,
  stage: STAGE_KEYS,
  typed: TYPED_KEYS,
  clicker: CLICKER_KEYS,
  search: SEARCH_KEYS,
  overview: OVERVIEW_KEYS,
} as const satisfies Readonly<Record<string, KeyTable>>;

/** The rows of one place: what a listener may answer. */
export type RoomKeys = (typeof KEYS)[keyof typeof KEYS];
