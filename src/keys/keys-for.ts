import type { ActionIn } from './key-row.ts';
import type { RoomKeys } from './key-table.ts';

/** Every key of a table that asks the same thing, by the names that the table has for them. */
export const keysFor = <Table extends RoomKeys>(
  table: Table,
  action: ActionIn<Table>,
): readonly string[] => table.flatMap((row) => (row.action === action ? row.keys : []));
