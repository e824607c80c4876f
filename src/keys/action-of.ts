import type { Focus } from './focus.ts';
import type { ActionIn, KeyRow, KeyTable, When } from './key-row.ts';
import type { RoomKeys } from './key-table.ts';
import { DIAGRAM_KEYS } from './map-keys.ts';

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'
>;

/** What is pressed with these when they have the focus. */
const OF_CONTROLS: readonly string[] = ['Space', 'Shift+Space', 'Enter'];
const OF_BODIES = [...OF_CONTROLS, ...DIAGRAM_KEYS.flatMap(({ keys }) => keys)];
const ITS_OWN: Readonly<Record<Focus, readonly string[]>> = {
  text: [],
  body: OF_BODIES,
  process: OF_CONTROLS,
  control: OF_CONTROLS,
  nothing: [],
};

/** Whether a key counts where the focus is. */
const counts = (when: When, focus: Focus, key: string): boolean => {
  if (when === 'always') return true;
  if (when === 'on-body') return focus === 'body';
  if (when === 'at-rest' && focus !== 'nothing' && focus !== 'process') return false;
  return focus !== 'text' && (when === 'not-typing' || !ITS_OWN[focus].includes(key));
};

/**
 * The digit that is printed on a key, by the place of the key: with Shift, or without on a French
 * keyboard, the sign that it gives is another one.
 */
export const digitOf = ({ code }: Pick<KeyPress, 'code'>): string | null =>
  /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null;

/** What a press may be called in a table, the most exact name first. */
const namesOf = (press: KeyPress): readonly string[] => {
  const { key } = press;
  const sign = key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key;
  const digit = digitOf(press);
  return [...(digit === null ? [] : [digit]), sign].flatMap((bare) => {
    if (press.altKey) return [];
    if (press.ctrlKey || press.metaKey) return [`Control+${bare}`];
    return press.shiftKey ? [`Shift+${bare}`, bare] : [bare];
  });
};

/** Whether a row counts for a press: a key that is held down counts once, but where the row repeats. */
export const isAsked = (press: Pick<KeyPress, 'repeat'>, { repeats }: KeyRow): boolean =>
  !press.repeat || repeats === true;

/**
 * The row of a table that a press is for, held down or not; `null` when the press is for something else.
 */
export const rowOf = <Table extends RoomKeys>(
  table: Table,
  press: KeyPress,
  focus: Focus,
): KeyRow<string | null, ActionIn<Table> | null> | null => {
  const rows: KeyTable<string | null, ActionIn<Table> | null> = table;
  for (const name of namesOf(press)) {
    const row = rows.find(({ keys }) => keys.includes(name));
    if (row !== undefined) return counts(row.when, focus, name) ? row : null;
  }
  return null;
};

/** What a press asks of who answers the keys of a table; `null` when it asks nothing. */
export const actionOf = <Table extends RoomKeys>(
  table: Table,
  press: KeyPress,
  focus: Focus,
): ActionIn<Table> | null => {
  const row = rowOf(table, press, focus);
  return row !== null && isAsked(press, row) ? row.action : null;
};
