import { basename } from 'node:path';
import {
  importFaultSentence,
  meantSentence,
  placeSentence,
  unreadSentence,
} from '../i18n/import-sentences.ts';
import { FORMATS } from '../import/formats.ts';
import { importRead, tryToRead } from '../import/import-file.ts';
import type { Language } from '../model/text.ts';

/** Whether a file is a graph file by its name: a table under that name is told as no JSON. */
const isGraphByName = (path: string): boolean =>
  FORMATS.json.endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`));

/** What is wrong in a workbook, a table or a process, a line for each. */
interface CheckedTables {
  readonly errors: readonly string[];
  readonly remarks: readonly string[];
  /** The graph file that it makes; `null`: none. */
  readonly text: string | null;
}

/** Checks a file that is no graph file, by its name or what is in it; `null`: it is to be read as one. */
export const checkTables = (
  path: string,
  bytes: Uint8Array,
  language: Language,
): CheckedTables | null => {
  const read = tryToRead(bytes, basename(path));
  if (!read.ok) {
    const sentence = unreadSentence(read.code, read.values, language);
    return { errors: [sentence], remarks: [], text: null };
  }
  if (read.file.kind === 'graph' && read.file.notes.unpacked !== undefined) {
    const sentence = unreadSentence('file-is-packed', {}, language);
    return { errors: [sentence], remarks: [], text: null };
  }
  if (read.file.kind === 'graph' || isGraphByName(path)) return null;
  const today = new Date().toISOString().slice(0, 10);
  const { file, faults } = importRead(read.file, { today });
  const linesOf = (severity: 'error' | 'remark') =>
    faults
      .filter((fault) => fault.severity === severity)
      .map((fault) =>
        [
          `${placeSentence(fault, language)}:`,
          importFaultSentence(fault, language),
          meantSentence(fault, language) ?? '',
        ]
          .join(' ')
          .trim(),
      );
  return {
    errors: linesOf('error'),
    remarks: linesOf('remark'),
    text: file === null ? null : JSON.stringify(file),
  };
};
