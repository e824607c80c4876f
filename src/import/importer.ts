import type { Repair as GraphRepair } from '../model/report.ts';
import { importRead, tryToRead } from './import-file.ts';
import type { Repair } from './import-report.ts';
import type { Imported } from './import-sheets.ts';
import { mendGraph } from './mend-graph.ts';
import type { ReadFault } from './read/read-fault.ts';
import { readPasted } from './read/read-pasted.ts';
import type { Progress } from './read/read-xlsx.ts';
import type { OldEncoding, ReadNotes } from './read/reader.ts';
import { applyRepair, type Draftable } from './repair.ts';

/** What is asked of an importer. */
export type ImportTask =
  | {
      readonly type: 'file';
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly today: string;
    }
  | { readonly type: 'cells'; readonly text: string; readonly name: string; readonly today: string }
  | { readonly type: 'repair'; readonly repairs: readonly Repair[]; readonly today: string }
  /** A graph file that is to be mended: by these repairs, or by all that are known. */
  | {
      readonly type: 'mend';
      readonly text: string;
      readonly repairs: readonly GraphRepair[] | null;
    };

/** What came of it. */
export type ImportOutcome =
  | {
      readonly type: 'unread';
      readonly code: ReadFault['code'];
      readonly values: ReadFault['values'];
    }
  /** It was a graph file: the gate of those is to read it. */
  | {
      readonly type: 'graph';
      readonly text: string;
      /** How many repairs were made to it. */
      readonly mended: number;
      /** The old encoding that it was in; absent: the one that it should be in. */
      readonly encoding?: OldEncoding;
      /** The name of the file, where it lay in a packed one. */
      readonly unpacked?: string;
    }
  | ({
      readonly type: 'imported';
      /** The graph file that was made; `null`: there is nothing to draw. */
      readonly text: string | null;
    } & Omit<Imported, 'file'>);

/** Takes in one file or paste, and then the repairs to it: what was read is kept here. */
export type Importer = (task: ImportTask, progress: Progress) => ImportOutcome;

export const createImporter = (): Importer => {
  let draft: Draftable | null = null;
  let notes: ReadNotes = {};
  const made = (today: string): ImportOutcome => {
    if (draft === null) return { type: 'unread', code: 'file-empty', values: {} };
    const { tables, accepted, said = {} } = draft;
    const { file, ...rest } = importRead(
      { kind: 'tables', tables, notes },
      { today, accepted, said },
    );
    return { type: 'imported', text: file === null ? null : JSON.stringify(file), ...rest };
  };
  return (task, progress) => {
    if (task.type === 'repair') {
      for (const repair of task.repairs) draft = draft && applyRepair(draft, repair);
      return made(task.today);
    }
    if (task.type === 'mend') {
      const { text, count } = mendGraph(task.text, task.repairs);
      return { type: 'graph', text, mended: count };
    }
    if (task.type === 'cells') {
      draft = { tables: readPasted(task.text, task.name), accepted: [] };
      notes = {};
      return made(task.today);
    }
    const read = tryToRead(task.bytes, task.name, progress);
    if (!read.ok) return { type: 'unread', code: read.code, values: read.values };
    // A table as text is read at once; what takes long is to recognise what it says, which comes now.
    progress(1);
    if (read.file.kind === 'graph')
      return { type: 'graph', text: read.file.text, mended: 0, ...read.file.notes };
    draft = { tables: read.file.tables, accepted: [] };
    notes = read.file.notes;
    return made(task.today);
  };
};
