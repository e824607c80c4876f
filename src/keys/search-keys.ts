import type { KeyTable } from './key-row.ts';

/** In the field of the search dialog: the keys that every such list has, so they are told nowhere. */
export const SEARCH_KEYS = [
  { action: 'next', keys: ['ArrowDown'], when: 'always', label: null, repeats: true },
  { action: 'previous', keys: ['ArrowUp'], when: 'always', label: null, repeats: true },
  { action: 'open', keys: ['Enter'], when: 'always', label: null },
] as const satisfies KeyTable<null>;
