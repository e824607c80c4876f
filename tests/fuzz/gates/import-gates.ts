import fc from 'fast-check';
import {
  filledSentence,
  importFaultSentence,
  meantSentence,
  placeSentence,
} from '../../../src/i18n/import-sentences.ts';
import { importRead, tryToRead } from '../../../src/import/import-file.ts';
import { importTables } from '../../../src/import/import-tables.ts';
import { readPasted } from '../../../src/import/read/read-pasted.ts';
import { applyRepair } from '../../../src/import/repair.ts';
import { type Tables, tableOf } from '../../../src/import/table.ts';
import { templateSheets } from '../../../src/import/template.ts';
import { writeXlsx } from '../../../src/import/write-xlsx.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';
import { gate, hold } from '../gate.ts';
import { word } from '../nasty.ts';

const TODAY = { today: '2026-01-31' } as const;
const TEMPLATE = templateSheets('nl').map(({ name, rows }) => ({ name, rows }));

/** What people write in the cells of a workbook, and what has no business there. */
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', 'DB', 'AB', 'Raad', 'adviseert', 'x', '1', '2-4 weken'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Akkoord → 5; Terug → 1', '45 13 2026', 'laag: Bestuurlijk', '#N/A'),
  },
  { weight: 1, arbitrary: word },
);

/** A workbook like the template, filled in by somebody. */
const tables: fc.Arbitrary<Tables> = fc
  .tuple(
    ...TEMPLATE.map(({ name, rows }) =>
      fc
        .array(fc.array(cell, { maxLength: rows[0]?.length ?? 0 }), { maxLength: 6 })
        .map((filled) => tableOf(name, [...rows, ...filled])),
    ),
  )
  .map((sheets) => ({ name: 'map', sheets }));

/** Whatever was read makes a map that opens, or none, and everything that is told has words. */
const importAll = (given: Tables): void => {
  const { file, faults, filled } = importTables(given, TODAY);
  for (const language of ['nl', 'en'] as const) {
    for (const fault of faults) {
      hold(importFaultSentence(fault, language).length > 0, `${fault.code} has no words`);
      placeSentence(fault, language);
      meantSentence(fault, language);
    }
    for (const one of filled)
      hold(filledSentence(one, language) !== '', `${one.code} has no words`);
  }
  if (file === null) return;
  const parsed = parseGraph(JSON.stringify(file));
  hold(parsed.ok, `What was made does not open: ${parsed.ok ? '' : parsed.faults[0]?.subject}`);
};

const open = (bytes: Uint8Array, name: string): void => {
  const read = tryToRead(bytes, name);
  if (!read.ok || read.file.kind !== 'tables') return;
  importRead(read.file, TODAY);
};

const WORKBOOK = writeXlsx(
  TEMPLATE.map(({ name, rows }) => ({ name, rows: [...rows, ['DB', 'Raad', 'adviseert']] })),
);
const GRAPH = new TextEncoder().encode(JSON.stringify(smallGraphFile()));

const damaged: fc.Arbitrary<Uint8Array> = fc
  .record({
    whole: fc.constantFrom(WORKBOOK, GRAPH),
    at: fc.nat(),
    gone: fc.nat(40),
    put: fc.uint8Array({ maxLength: 12 }),
  })
  .map(({ whole, at, gone, put }) => {
    const place = at % whole.length;
    const [before, after] = [whole.slice(0, place), whole.slice(place + gone)];
    return new Uint8Array([...before, ...put, ...after]);
  });

export const IMPORT_GATES = [
  gate({ name: 'cells of a workbook', inputs: tables, open: importAll }),
  gate({
    name: 'a repair that is taken over',
    inputs: tables,
    open: (given) => {
      const repairs = importTables(given, TODAY).faults.flatMap(({ repairs: own }) => own);
      const [repair] = repairs;
      if (repair === undefined) return;
      importAll(applyRepair({ tables: given, accepted: [] }, repair).tables);
    },
  }),
  gate({
    name: 'a file of any kind',
    inputs: fc.tuple(
      damaged,
      fc.constantFrom('kaart.xlsx', 'kaart.ods', 'kaart.csv', 'kaart.bpmn', 'kaart.json', 'kaart'),
    ),
    open: ([bytes, name]) => open(bytes, name),
  }),
  gate({
    name: 'cells that are pasted',
    inputs: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }),
    open: (rows) => importAll(readPasted(rows.map((row) => row.join('\t')).join('\n'), 'plak')),
  }),
];
