import type { KeyTable } from './key-row.ts';

/** In the overview of scenes: the keys that every grid has, and the digits of a scene's number. */
export const OVERVIEW_KEYS = [
  { action: 'left', keys: ['ArrowLeft'], when: 'always', label: null, repeats: true },
  { action: 'up', keys: ['ArrowUp'], when: 'always', label: null, repeats: true },
  { action: 'right', keys: ['ArrowRight'], when: 'always', label: null, repeats: true },
  { action: 'down', keys: ['ArrowDown'], when: 'always', label: null, repeats: true },
  { action: 'first', keys: ['Home'], when: 'always', label: null },
  { action: 'last', keys: ['End'], when: 'always', label: null },
  {
    action: 'digit',
    keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    when: 'always',
    label: null,
  },
] as const satisfies KeyTable<null>;
