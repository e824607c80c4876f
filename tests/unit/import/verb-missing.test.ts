import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { applyRepair } from '../../../src/import/repair.ts';
import { tableOf } from '../../../src/import/table.ts';

const TODAY = { today: '2026-11-26' };

const tablesOf = (head: readonly string[], rows: readonly (readonly string[])[]) => ({
  name: 'proef',
  sheets: [
    tableOf('Organen', [['Naam'], ['Raad'], ['DB'], ['AB']]),
    tableOf('Relaties', [head, ...rows]),
  ],
});
const HEAD = ['Van', 'Soort', 'Naar'];

describe('a row that does not say what the one does for the other', () => {
  it.each(['→', '->', '=', '', '-', '?', 'x', 'ja', '1', 'onbekend', 'n.n.b.'])(
    'with "%s" is told at its cell, with the verb that most rows have',
    (verb) => {
      const tables = tablesOf(HEAD, [
        ['DB', 'adviseert', 'Raad'],
        ['AB', 'adviseert', 'Raad'],
        ['DB', 'informeert', 'AB'],
        ['AB', verb, 'DB'],
      ]);
      const { file, faults, counts } = importTables(tables, TODAY);
      expect(file?.relations).toHaveLength(3);
      expect(file?.relationTypes).toBeUndefined();
      expect(counts.relations).toEqual({ drawn: 3, read: 4 });
      expect(faults).toMatchObject([
        {
          code: 'verb-missing',
          severity: 'error',
          sheet: 'Relaties',
          row: 5,
          column: 'Soort',
          suggestion: 'adviseert',
        },
      ]);
      const [repair] = faults[0]?.repairs ?? [];
      const mended = repair && applyRepair({ tables, accepted: [] }, repair).tables;
      const again = importTables(mended ?? tables, TODAY);
      expect([again.faults, again.file?.relations?.length]).toEqual([[], 4]);
    },
  );

  it('is told once for all rows with the same mark, with what says least where no row has a verb', () => {
    const rows = [
      ['DB', '→', 'Raad'],
      ['AB', '→', 'Raad'],
    ];
    const told = importTables(tablesOf(HEAD, rows), TODAY).faults;
    expect(told).toMatchObject([{ code: 'verb-missing', count: 2, suggestion: 'stemt af met' }]);
    const english = importTables(tablesOf(['From', 'Type', 'To'], rows), TODAY).faults;
    expect(english).toMatchObject([{ suggestion: 'aligns with' }]);
  });

  it('is no membership of a body that is called by an arrow, where there are no headings', () => {
    const sheets = [
      tableOf('Blad1', [
        ['DB', '→', 'Raad'],
        ['AB', '→', 'Raad'],
        ['Raad', '→', 'AB'],
      ]),
    ];
    const { file, faults } = importTables({ name: 'proef', sheets }, TODAY);
    expect(file?.bodies.map(({ name }) => name)).not.toContain('→');
    expect(faults.map(({ code }) => code)).toContain('verb-missing');
  });

  it('says nothing more of a row that names nobody', () => {
    const marked = importTables(tablesOf([...HEAD, 'Toelichting'], [['', '→', '', 'ooit']]), TODAY);
    expect(marked.faults.map(({ code, column }) => [code, column])).toEqual([
      ['cell-missing', 'Van'],
      ['cell-missing', 'Naar'],
    ]);
  });
});
