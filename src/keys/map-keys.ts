import type { KeyTable } from './key-row.ts';

/** On the map, and while a story is presented. */
export const PAGE_KEYS = [
  { action: 'search', keys: ['/'], when: 'not-typing', label: 'search' },
  { action: 'search', keys: ['Control+k'], when: 'always', label: 'search' },
  { action: 'shortcuts', keys: ['?'], when: 'not-typing', label: 'help' },
] as const satisfies KeyTable<string>;

/** On the map: the questions, by their number. While presenting, digits count hands. */
export const QUESTION_KEYS = [
  {
    action: 'ask',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    when: 'not-typing',
    label: 'ask',
  },
] as const satisfies KeyTable<string>;

/** With the focus in the diagram. */
export const DIAGRAM_KEYS = [
  { action: 'left', keys: ['ArrowLeft'], when: 'on-body', label: 'walk', repeats: true },
  { action: 'up', keys: ['ArrowUp'], when: 'on-body', label: 'walk', repeats: true },
  { action: 'right', keys: ['ArrowRight'], when: 'on-body', label: 'walk', repeats: true },
  { action: 'down', keys: ['ArrowDown'], when: 'on-body', label: 'walk', repeats: true },
  { action: null, keys: ['Enter'], when: 'on-body', label: 'choose' },
] as const satisfies KeyTable<string>;

/** Escape is left to the browser as well, which leaves full screen by it. */
export const MAP_KEYS = [
  { action: 'let-go', keys: ['Escape'], when: 'always', label: 'escape', passesOn: true },
] as const satisfies KeyTable<string>;

/** On the map of a view with a process. */
export const PROCESS_KEYS = [
  { action: 'previous', keys: ['ArrowLeft'], when: 'at-rest', label: 'steps', repeats: true },
  { action: 'next', keys: ['ArrowRight'], when: 'at-rest', label: 'steps', repeats: true },
  { action: 'previous', keys: ['PageUp'], when: 'not-typing', label: 'steps', repeats: true },
  { action: 'next', keys: ['PageDown'], when: 'not-typing', label: 'steps', repeats: true },
  { action: 'first', keys: ['Home'], when: 'at-rest', label: 'ends' },
  { action: 'last', keys: ['End'], when: 'at-rest', label: 'ends' },
  { action: 'play', keys: ['Space'], when: 'at-rest', label: 'play' },
] as const satisfies KeyTable<string>;
