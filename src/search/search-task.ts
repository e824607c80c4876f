import type { Indexed } from './finding.ts';
import type { Found } from './search-index.ts';

/** What a page tells the worker that searches: what can be found, part by part, and then what is asked. */
export type SearchTask =
  | { readonly type: 'add'; readonly entries: readonly Indexed[] }
  | { readonly type: 'find'; readonly query: string };

/** What it answers. */
export interface SearchAnswer {
  readonly found: Found;
}

export const isAnswer = (value: unknown): value is SearchAnswer =>
  typeof value === 'object' &&
  value !== null &&
  'found' in value &&
  typeof value.found === 'object' &&
  value.found !== null &&
  'numbers' in value.found &&
  Array.isArray(value.found.numbers);
