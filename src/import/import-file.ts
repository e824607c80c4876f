import type { Filled, ImportFault } from './import-report.ts';
import type { Imported, ImportOptions } from './import-sheets.ts';
import { importTables } from './import-tables.ts';
import { ReadFault } from './read/read-fault.ts';
import { readFile } from './read/read-file.ts';
import type { Progress } from './read/read-xlsx.ts';
import type { ReadFile, ReadNotes } from './read/reader.ts';

/** What was read, or why nothing could be. */
export type Read =
  | { readonly ok: true; readonly file: ReadFile }
  | { readonly ok: false; readonly code: ReadFault['code']; readonly values: ReadFault['values'] };

/** Reads a file of any kind. It never throws. */
export const tryToRead = (bytes: Uint8Array, name: string, progress: Progress = () => {}): Read => {
  try {
    return { ok: true, file: readFile(bytes, name, progress) };
  } catch (error) {
    if (error instanceof ReadFault) return { ok: false, code: error.code, values: error.values };
    return { ok: false, code: 'file-damaged', values: {} };
  }
};

/** How the file was read, as far as it is worth telling. */
const toldOf = ({ encoding, separator, hasMacros, unpacked }: ReadNotes): readonly Filled[] => [
  ...(unpacked === undefined
    ? []
    : [{ code: 'unpacked', values: { file: unpacked }, count: 1 } as const]),
  ...(encoding === undefined ? [] : [{ code: 'decoded', values: { encoding }, count: 1 } as const]),
  ...(separator === undefined || separator === '\t'
    ? []
    : [{ code: 'separator', values: { separator }, count: 1 } as const]),
  ...(hasMacros ? [{ code: 'macros', values: {}, count: 1 } as const] : []),
];

/** A fault with the element that its row was made of, where the file has no cells. */
const atElement = (fault: ImportFault, elements: Readonly<Record<string, readonly string[]>>) => {
  const element = fault.row === null ? '' : (elements[fault.sheet]?.[fault.row - 1] ?? '');
  return { ...fault, element };
};

/** Makes a graph file of tables, and tells how they were read among what was filled in. */
export const importRead = (
  { tables, notes }: Extract<ReadFile, { kind: 'tables' }>,
  options: ImportOptions,
): Imported => {
  const imported = importTables(tables, options);
  const { elements } = tables;
  return {
    ...imported,
    faults:
      elements === undefined
        ? imported.faults
        : imported.faults.map((fault) => atElement(fault, elements)),
    filled: [...imported.filled, ...toldOf(notes)],
  };
};
