import type { ActionIn, KeyTable } from './key-row.ts';

/**
 * While a story is presented, on the stage and in the presenter's window. Most do not repeat, so that a
 * key that is held down does not run through the scenes; those that count hands do. No digit counts a hand:
 * a number and Enter go to a scene, as they do in other programs that present.
 */
export const STAGE_KEYS = [
  {
    action: 'next',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter'],
    when: 'not-its-own',
    label: 'next',
  },
  {
    action: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space'],
    when: 'not-its-own',
    label: 'previous',
  },
  { action: 'first', keys: ['Home'], when: 'not-typing', label: 'ends' },
  { action: 'last', keys: ['End'], when: 'not-typing', label: 'ends' },
  { action: 'return', keys: ['Backspace', 't'], when: 'not-typing', label: 'return' },
  { action: 'black', keys: ['b', '.'], when: 'not-typing', label: 'black' },
  { action: 'white', keys: ['w', ','], when: 'not-typing', label: 'white' },
  {
    action: 'digit',
    keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    when: 'not-typing',
    label: null,
  },
  // Told, not answered: where digits were typed before it, Enter goes to that scene.
  { action: null, keys: ['0 … 9 Enter'], when: 'not-typing', label: 'number' },
  { action: 'jump', keys: ['g'], when: 'not-typing', label: 'jump' },
  { action: 'overview', keys: ['o'], when: 'not-typing', label: 'overview' },
  { action: 'spotlight', keys: ['s', 'l'], when: 'not-typing', label: 'spotlight' },
  // On many keyboards + needs Shift, and = is what the key gives without.
  { action: 'larger', keys: ['+', '='], when: 'not-typing', label: null, repeats: true },
  { action: 'smaller', keys: ['-'], when: 'not-typing', label: null, repeats: true },
  { action: 'pen', keys: ['p'], when: 'not-typing', label: 'pen' },
  // Letters, since digits are numbers of scenes: in Dutch eens, nee and onthouding.
  { action: 'agree', keys: ['e'], when: 'not-typing', label: 'hands', repeats: true },
  { action: 'disagree', keys: ['n'], when: 'not-typing', label: 'hands', repeats: true },
  { action: 'abstain', keys: ['h'], when: 'not-typing', label: 'hands', repeats: true },
  { action: 'agree-less', keys: ['Shift+e'], when: 'not-typing', label: null, repeats: true },
  { action: 'disagree-less', keys: ['Shift+n'], when: 'not-typing', label: null, repeats: true },
  { action: 'abstain-less', keys: ['Shift+h'], when: 'not-typing', label: null, repeats: true },
  { action: 'undo-hands', keys: ['u', 'Control+z'], when: 'not-typing', label: 'undo' },
  { action: 'clear-hands', keys: ['c'], when: 'not-typing', label: 'clear' },
  { action: 'pause', keys: ['a'], when: 'not-typing', label: 'pause' },
  { action: 'console', keys: ['v'], when: 'not-typing', label: 'console' },
  { action: 'link', keys: ['k'], when: 'not-typing', label: 'link' },
  { action: 'full-screen', keys: ['f'], when: 'not-typing', label: 'fullScreen' },
  // What many clickers send to start a show: it must not load the page again.
  { action: 'fill-screen', keys: ['F5'], when: 'not-typing', label: 'fullScreen' },
  { action: 'close', keys: ['Escape'], when: 'not-typing', label: 'close' },
  { action: 'stop', keys: ['q'], when: 'not-typing', label: 'stop' },
] as const satisfies KeyTable;

/** While a number is typed: Enter is for that, also where the button that was pressed last has the focus. */
export const TYPED_KEYS = [
  { action: 'go', keys: ['Enter'], when: 'not-typing', label: null },
] as const satisfies KeyTable<null>;

/** Everything that a key, a clicker or a button on the stage can ask for. */
export type StageAction = ActionIn<typeof STAGE_KEYS>;
