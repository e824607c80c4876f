import { otherKindOf } from '../../model/other-kinds.ts';
import type { FormatId } from '../formats.ts';
import type { Table } from '../table.ts';
import { isProse } from './is-prose.ts';
import { looksLikeBpmn, readBpmn } from './read-bpmn.ts';
import { readCsv } from './read-csv.ts';
import { ReadFault } from './read-fault.ts';
import { readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Reader, ReadFile } from './reader.ts';
import type { Zip } from './zip.ts';

const workbook = (
  name: string,
  { sheets, hasMacros }: { readonly sheets: readonly Table[]; readonly hasMacros: boolean },
): ReadFile => ({
  kind: 'tables',
  tables: { name, sheets },
  notes: hasMacros ? { hasMacros } : {},
});

const holdsWorkbook = (zip: Zip): boolean => zip.names.some((file) => file.startsWith('xl/'));

/** The first reader that knows a file reads it. */
export const READERS: Readonly<Record<FormatId, Reader>> = {
  ods: {
    packed: true,
    is: (zip) => !holdsWorkbook(zip) && zip.names.includes('content.xml'),
    read: (zip, name) => workbook(name, readOds(zip)),
  },
  xlsx: {
    packed: true,
    is: holdsWorkbook,
    read: (zip, name) => workbook(name, readXlsx(zip)),
  },
  json: {
    packed: false,
    is: (beginning, ending) =>
      (ending === 'json' ? !beginning.includes('\0') : /^[[{]/u.test(beginning)) &&
      otherKindOf(beginning) === null,
    // The gate of graph files tells what is wrong in one, its letters too.
    read: (text) => ({ kind: 'graph', text, notes: {} }),
  },
  bpmn: {
    packed: false,
    is: looksLikeBpmn,
    read: (text, name) => ({ kind: 'tables', tables: readBpmn(text, name), notes: {} }),
  },
  csv: {
    packed: false,
    is: (beginning) =>
      !beginning.includes('\0') && [null, 'is-csv'].includes(otherKindOf(beginning)),
    read: (text, name) => {
      const { sheet, separator } = readCsv(text, name);
      if (isProse(text, sheet.rows)) throw new ReadFault('file-is-prose');
      return { kind: 'tables', tables: { name, sheets: [sheet] }, notes: { separator } };
    },
  },
};
