import type { ActionIn, KeyTable } from './key-row.ts';

/** Every key of a table that asks the same thing, by the names that the table has for them. */
export const keysFor = <Table extends KeyTable>(
  table: Table,
  action: ActionIn<Table>,
): readonly string[] => table.flatMap((row) => (row.action === action ? row.keys : []));
