import type { RawGraph } from '../model/format-2.ts';
import { firstText } from './draft.ts';
import type { Filled, ImportFault } from './import-report.ts';
import { type Imported, type ImportOptions, importSheets } from './import-sheets.ts';
import { keptIn } from './kept-file.ts';
import { mergeKept } from './merge-kept.ts';
import type { Tables } from './table.ts';

const BROKEN: ImportFault = {
  code: 'kept-broken',
  severity: 'remark',
  sheet: '',
  row: null,
  column: null,
  values: {},
  repairs: [],
  count: 1,
};

/** What bodies were called when the workbook was written. */
const formerNamesIn = ({ bodies }: RawGraph): ReadonlyMap<string, string> =>
  new Map(bodies.map(({ id, name }) => [id, firstText(name)]));

/** What was found that was not there when the workbook was written: the rest is as it was. */
const added = <Found extends ImportFault | Filled>(
  now: readonly Found[],
  then: readonly Found[],
): readonly Found[] => {
  const known = new Set(then.map(({ code, values }) => JSON.stringify([code, values])));
  return now.filter(({ code, values }) => !known.has(JSON.stringify([code, values])));
};

/**
 * Makes a graph file of tables. It never throws for what is in them: whatever is wrong comes back as
 * faults. A workbook that was written from a map gives back that map, with what was changed in it.
 */
export const importTables = (tables: Tables, options: ImportOptions): Imported => {
  const kept = keptIn(tables);
  if (kept === null) return importSheets(tables, options);
  const formerNames = kept === 'broken' ? new Map<string, string>() : formerNamesIn(kept.file);
  const imported = importSheets(tables, { ...options, formerNames });
  if (imported.file === null) return imported;
  if (kept === 'broken') return { ...imported, faults: [...imported.faults, BROKEN] };
  const written = importSheets(kept.written, { ...options, said: {} });
  if (written.file === null) return { ...imported, faults: [...imported.faults, BROKEN] };
  return {
    ...imported,
    file: mergeKept(kept.file, written.file, imported.file),
    faults: added(imported.faults, written.faults),
    filled: added(imported.filled, written.filled),
  };
};
