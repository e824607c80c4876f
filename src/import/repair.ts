import type { CellChange, Repair, SaidField } from './import-report.ts';
import { locateSheet } from './locate-sheets.ts';
import { SHEETS } from './sheet-words.ts';
import { type Table, type Tables, tableOf } from './table.ts';

export type Said = Readonly<Partial<Record<SaidField, string>>>;

/** What was read, with what was answered to remarks about it. */
export interface Draftable {
  readonly tables: Tables;
  readonly accepted: readonly string[];
  /** What was said of the map as a whole, over what the file says. */
  readonly said?: Said;
}

const withSheet = (tables: Tables, name: string, change: (table: Table) => Table): Tables => ({
  ...tables,
  sheets: tables.sheets.map((table) => (table.name === name ? change(table) : table)),
});

const withCells = (table: Table, cells: readonly CellChange[]): Table => {
  const rows = [...table.rows];
  for (const { row, column, value } of cells) {
    const copy = [...(rows[row] ?? [])];
    while (copy.length <= column) copy.push('');
    copy[column] = value;
    rows[row] = copy;
  }
  return { ...table, rows: Array.from(rows, (row) => row ?? []) };
};

/** What bodies are added to where no sheet has a column of their names. */
const SHEET_OF_NEW = `${SHEETS.bodies.nl[0]} +`;

/** A row more on the sheet of bodies, with nothing but a name. */
const withBody = (tables: Tables, name: string): Tables => {
  for (const table of tables.sheets) {
    const sheet = table.isHidden ? null : locateSheet(table);
    const column = sheet?.columns.get('name');
    if (sheet?.kind !== 'bodies' || column === undefined) continue;
    const cells = [{ sheet: table.name, row: table.rows.length, column, value: name }];
    return withSheet(tables, table.name, () => withCells(table, cells));
  }
  const added = tableOf(SHEET_OF_NEW, [[SHEETS.bodies.columns.name.nl[0]], [name]]);
  return { ...tables, sheets: [...tables.sheets, added] };
};

/** Takes over a repair. What it names and is not there is left alone. */
export const applyRepair = (draft: Draftable, repair: Repair): Draftable => {
  const { tables, accepted, said } = draft;
  if (repair.kind === 'accept') return { ...draft, accepted: [...accepted, repair.key] };
  if (repair.kind === 'say') return { ...draft, said: { ...said, [repair.field]: repair.value } };
  if (repair.kind === 'add-body') return { ...draft, tables: withBody(tables, repair.name) };
  if (repair.kind === 'drop-rows') {
    const gone = new Set(repair.rows);
    // An empty row is passed over, and the others keep their numbers.
    const dropped = withSheet(tables, repair.sheet, (table) => ({
      ...table,
      rows: table.rows.map((row, index) => (gone.has(index) ? [] : row)),
    }));
    return { ...draft, tables: dropped };
  }
  const sheets = tables.sheets.map((table) => {
    const cells = repair.cells.filter(({ sheet }) => sheet === table.name);
    return cells.length === 0 ? table : withCells(table, cells);
  });
  return { ...draft, tables: { ...tables, sheets } };
};
