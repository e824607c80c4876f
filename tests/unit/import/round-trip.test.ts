import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { mapTables } from '../../../src/import/map-tables.ts';
import { readFile } from '../../../src/import/read/read-file.ts';
import { templateSheets } from '../../../src/import/template.ts';
import { writeXlsx } from '../../../src/import/write-xlsx.ts';
import type { RawGraph } from '../../../src/model/format-2.ts';
import { graphs } from '../../fixtures/arbitrary-graphs.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const TODAY = { today: '2026-11-26' };

const tablesIn = (bytes: Uint8Array) => {
  const read = readFile(bytes, 'kaart.xlsx', () => {});
  if (read.kind !== 'tables') throw new Error('not a workbook');
  return read.tables;
};

/** The workbook of a map, read again, after a change to one of its cells. */
const changed = (file: RawGraph, sheet: string, row: number, column: number, value: string) => {
  const tables = tablesIn(writeXlsx(mapTables(file)));
  const sheets = tables.sheets.map((table) =>
    table.name === sheet
      ? {
          ...table,
          rows: table.rows.map((cells, at) => (at === row ? cells.with(column, value) : cells)),
        }
      : table,
  );
  return importTables({ ...tables, sheets }, TODAY);
};

const small = (): RawGraph => ({ ...smallGraphFile(), format: 2 }) as RawGraph;

describe('a map as a workbook', () => {
  it('comes back as it was', () => {
    const file = small();
    expect(importTables(tablesIn(writeXlsx(mapTables(file))), TODAY).file).toEqual(file);
  });

  it('comes back as it was, whatever map it is', () => {
    fc.assert(
      fc.property(graphs, ({ file }) => {
        const raw = { ...file, format: 2 } as RawGraph;
        expect(importTables(tablesIn(writeXlsx(mapTables(raw))), TODAY).file).toEqual(raw);
      }),
      { numRuns: 30 },
    );
  });

  it('has a name that is the same in all languages follow in all of them', () => {
    const plain = small();
    const [first, ...rest] = plain.bodies;
    if (first === undefined) throw new Error('no body');
    const file = {
      ...plain,
      bodies: [{ ...first, name: { nl: 'Ermelo', en: 'Ermelo' } }, ...rest],
    };
    const { file: read } = changed(file, 'Organen', 1, 0, 'Putten');
    expect(read?.bodies[0]?.name).toEqual({ nl: 'Putten', en: 'Putten' });
  });

  it('keeps what nobody touched when a name is changed', () => {
    const file = small();
    const [first] = file.bodies;
    const { file: read } = changed(file, 'Organen', 1, 0, 'Een andere naam');
    const language = file.meta.languages?.[0] ?? 'nl';
    // How the old name stood in a sentence goes with it.
    const { inSentence: _, ...rest } = first ?? {};
    expect(read?.bodies[0]).toEqual({
      ...rest,
      name:
        typeof first?.name === 'string'
          ? 'Een andere naam'
          : { ...first?.name, [language]: 'Een andere naam' },
    });
    expect(read?.relations).toEqual(file.relations);
    expect(read?.bodies.slice(1)).toEqual(file.bodies.slice(1));
  });
});

describe('the template', () => {
  it.each(['nl', 'en'] as const)('is read as an empty map, in %s', (tongue) => {
    const { file, faults } = importTables(tablesIn(writeXlsx(templateSheets(tongue))), TODAY);
    expect(file).toBeNull();
    expect(faults.map(({ code }) => code)).toEqual(['nothing-to-draw']);
  });
});
