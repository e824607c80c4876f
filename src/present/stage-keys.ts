/** Everything a key, a clicker or a button on the stage can ask for. */
export type StageAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'jump'
  | 'overview'
  | 'link'
  | 'console'
  | 'full-screen'
  | 'fill-screen'
  | 'spotlight'
  | 'larger'
  | 'smaller'
  | 'pause'
  | 'return'
  | 'close'
  | 'stop'
  | 'agree'
  | 'disagree'
  | 'agree-less'
  | 'disagree-less'
  | 'clear-hands';

/** What has the focus: text is typed there, or some keys mean something of their own there. */
export type Focused = 'text' | 'control' | 'body' | 'stage';

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'
>;

const KEYS: ReadonlyMap<string, StageAction> = new Map([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['Enter', 'next'],
  [' ', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['.', 'black'],
  ['g', 'jump'],
  ['o', 'overview'],
  ['k', 'link'],
  ['p', 'console'],
  ['f', 'full-screen'],
  // What many clickers send to start a show: it must not load the page again.
  ['F5', 'fill-screen'],
  ['s', 'spotlight'],
  ['l', 'spotlight'],
  ['+', 'larger'],
  ['=', 'larger'],
  ['-', 'smaller'],
  ['a', 'pause'],
  ['Backspace', 'return'],
  ['t', 'return'],
  ['Escape', 'close'],
  ['q', 'stop'],
]);

/** By the place of the key: with Shift a digit is another sign on every keyboard. */
const DIGITS: ReadonlyMap<string, { readonly plain: StageAction; readonly shifted: StageAction }> =
  new Map([
    ['1', { plain: 'agree', shifted: 'agree-less' }],
    ['2', { plain: 'disagree', shifted: 'disagree-less' }],
    ['0', { plain: 'clear-hands', shifted: 'clear-hands' }],
  ]);

const MEANS_SOMETHING: Readonly<Record<Exclude<Focused, 'text'>, readonly string[]>> = {
  control: [' ', 'Enter'],
  body: [' ', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  stage: [],
};

/** A key that is held down counts a full room, and does not rush through the scenes. */
const MAY_REPEAT: ReadonlySet<StageAction> = new Set([
  'larger',
  'smaller',
  'agree',
  'disagree',
  'agree-less',
  'disagree-less',
]);

/** What a key press asks for; `null` when it is not the stage's. */
export const actionOf = (press: KeyPress, focused: Focused): StageAction | null => {
  const { key, code, shiftKey, repeat } = press;
  if (press.ctrlKey || press.metaKey || press.altKey || focused === 'text') return null;
  if (MEANS_SOMETHING[focused].includes(key)) return null;
  const digit = DIGITS.get(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? '');
  const found =
    digit === undefined
      ? (KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null)
      : shiftKey
        ? digit.shifted
        : digit.plain;
  if (key === ' ' && shiftKey) return 'previous';
  return repeat && (found === null || !MAY_REPEAT.has(found)) ? null : found;
};
