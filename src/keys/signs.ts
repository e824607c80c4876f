import type { ActionIn } from './key-row.ts';
import type { RoomKeys } from './key-table.ts';
import { keysFor } from './keys-for.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['ArrowLeft', '←'],
  ['ArrowUp', '↑'],
  ['ArrowRight', '→'],
  ['ArrowDown', '↓'],
  ['PageUp', 'Page Up'],
  ['PageDown', 'Page Down'],
  ['Space', '␣'],
  ['Escape', 'Esc'],
  ['Control', 'Ctrl'],
]);

/** What is printed on the keys that are pressed together. */
export const signOf = (name: string): string =>
  name
    .split(/\+(?=.)/)
    .map((key) => SIGNS.get(key) ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(' ');

/** What is printed on the first key of a table that asks something: a hint for its button. */
export const signFor = <Table extends RoomKeys>(table: Table, action: ActionIn<Table>): string =>
  signOf(keysFor(table, action)[0] ?? '');
