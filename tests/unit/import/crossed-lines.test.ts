import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { applyRepair } from '../../../src/import/repair.ts';
import { type Table, type Tables, tableOf } from '../../../src/import/table.ts';

const tablesOf = (name: string, rows: Table['rows']): Tables => ({
  name: 'proef',
  sheets: [tableOf(name, rows)],
});

const drawn = (tables: Tables) => {
  const { file, faults } = importTables(tables, { today: '2026-11-26' });
  return {
    lines: file?.relations?.map(({ from, type, to }) => `${from} ${type} ${to}`),
    seats: file?.memberships ?? [],
    faults,
  };
};

describe('a table with the same names across and down', () => {
  const of = (mark: string, other = mark) => [
    ['', 'DB', 'AB', 'Raad'],
    ['DB', '', mark, ''],
    ['AB', '', '', mark],
    ['Raad', '', other, ''],
  ];

  it('is who does what to whom, by the verb in its cells', () => {
    const { lines, seats, faults } = drawn(tablesOf('Blad1', of('adviseert', 'adviseert')));
    expect(lines).toEqual(['db adviseert ab', 'raad adviseert ab', 'ab adviseert raad']);
    expect([seats, faults]).toEqual([[], []]);
  });

  it('is so by its own name, where its cells are only marked', () => {
    const { lines, faults } = drawn(tablesOf('Adviseert', of('x')));
    expect(lines).toEqual(['db adviseert ab', 'raad adviseert ab', 'ab adviseert raad']);
    expect(faults).toEqual([]);
  });

  it('asks for the verb at its cells, where nothing says it', () => {
    const tables = tablesOf('Blad1', of('x'));
    const { seats, faults } = drawn(tables);
    expect(seats).toEqual([]);
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['verb-missing']));
    const repairs = faults.flatMap(({ repairs: [first] }) => first ?? []);
    const mended = repairs.reduce(applyRepair, { tables, accepted: [] });
    expect(drawn(mended.tables).lines).toHaveLength(3);
  });

  it('is still who sits where, under a name that says so or with other names', () => {
    const members = [
      ['Gemeente', 'Zorg', 'Wonen'],
      ['Elburg', 'x', 'x'],
      ['Putten', 'x', ''],
    ];
    expect(drawn(tablesOf('Blad1', members)).seats).toHaveLength(3);
  });
});
