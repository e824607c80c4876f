import type { CrossTable } from './cross-table.ts';
import { asSheet, markIn } from './cross-table.ts';
import type { DraftMembership } from './draft.ts';
import type { Gatherer, Row } from './gather.ts';
import { createIds, type Names } from './names.ts';
import { bodiesIn } from './refer.ts';
import { sameWords, wordsIn } from './same-words.ts';

const rowAt = (table: CrossTable, index: number, column: number): Row => {
  const raw = () => table.rows[index]?.[column] ?? '';
  return { sheet: asSheet(table, column), index, raw, cell: () => wordsIn(raw()) };
};

/** The names that a cross table has across and down. */
export const namesOfCross = (table: CrossTable): { members: string[]; bodies: string[] } => {
  const across = table.across.map((column) => wordsIn(table.rows[table.head]?.[column]));
  const down = table.rows.slice(table.head + 1).flatMap((row) => wordsIn(row[table.side]) || []);
  return table.isTurned ? { members: across, bodies: down } : { members: down, bodies: across };
};

/** Who sits where by the marks of cross tables, and the roles that marks name. */
export const readCrossTables = (
  tables: readonly CrossTable[],
  names: Names,
  gatherer: Gatherer,
): { list: DraftMembership[]; roles: { id: string; label: string }[] } => {
  const roles = new Map<string, { id: string; label: string }>();
  const idFor = createIds();
  const seen = new Set<string>();
  const list: DraftMembership[] = [];
  const roleOf = (label: string): string | undefined => {
    if (label === '') return undefined;
    const known = roles.get(sameWords(label)) ?? { id: idFor(label, 'rol'), label };
    roles.set(sameWords(label), known);
    return known.id;
  };
  for (const table of tables) {
    const bodyAt = (row: number, column: number) =>
      bodiesIn({ row: rowAt(table, row, column), column: 'name', names, gatherer })[0];
    const across = table.across.map((column) => ({ column, id: bodyAt(table.head, column) }));
    table.rows.forEach((cells, row) => {
      if (row <= table.head || wordsIn(cells[table.side]) === '') return;
      const side = bodyAt(row, table.side);
      for (const { column, id } of across) {
        const mark = markIn(cells[column] ?? '');
        if (mark === null || side === undefined || id === undefined || id === side) continue;
        const [member, body] = table.isTurned ? [id, side] : [side, id];
        const role = roleOf(mark.role);
        const key = [member, body, role].join(' ');
        if (seen.has(key)) continue;
        seen.add(key);
        list.push({
          member,
          body,
          ...(role === undefined ? {} : { role }),
          ...(mark.isPartial ? { extent: 'partial' as const } : {}),
        });
      }
    });
  }
  return { list, roles: [...roles.values()] };
};
