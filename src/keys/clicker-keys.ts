import type { KeyTable } from './key-row.ts';

/**
 * What a clicker sends while a dialog lies over the stage: it is closed, and the talk goes on. Arrows and
 * Space stay with the dialog; a clicker that sends those has its own buttons for Page Down too.
 */
export const CLICKER_KEYS = [
  { action: 'next', keys: ['PageDown'], when: 'always', label: null },
  { action: 'previous', keys: ['PageUp'], when: 'always', label: null },
  { action: 'black', keys: ['b', '.'], when: 'not-typing', label: null },
  { action: 'fill-screen', keys: ['F5'], when: 'always', label: null },
] as const satisfies KeyTable<null>;
