import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { applyRepair } from '../../../src/import/repair.ts';
import { type Table, type Tables, tableOf } from '../../../src/import/table.ts';

type Rows = Table['rows'];

const OPTIONS = { today: '2026-11-26' };

const tablesOf = (sheets: Readonly<Record<string, Rows>>): Tables => ({
  name: 'proef',
  sheets: Object.entries(sheets).map(([name, rows]) => tableOf(name, rows)),
});

const drawn = (tables: Tables) => {
  const { file, faults, filled, counts } = importTables(tables, OPTIONS);
  const lanes = new Map(file?.lanes?.map(({ id, label }) => [id, label]));
  return {
    bodies: Object.fromEntries(
      (file?.bodies ?? []).map(({ name, lane = '' }) => [name, lanes.get(lane)]),
    ),
    lanes: [...lanes.values()],
    told: faults.map(({ code }) => code),
    filled: filled.map(({ code }) => code),
    counts,
    file,
  };
};

const ACROSS: Rows = [
  ['Bestuurlijk', 'Ambtelijk', 'Lokaal'],
  ['Dagelijks Bestuur', 'Directieoverleg', 'Gemeenteraden'],
  ['Algemeen Bestuur', '', 'Colleges'],
  ['', '', 'Wethouders'],
];
const AS_DRAWN = {
  'Dagelijks Bestuur': 'Bestuurlijk',
  'Algemeen Bestuur': 'Bestuurlijk',
  Directieoverleg: 'Ambtelijk',
  Gemeenteraden: 'Lokaal',
  Colleges: 'Lokaal',
  Wethouders: 'Lokaal',
};
const RELATIONS: Rows = [
  ['Van', 'Soort', 'Naar'],
  ['Directieoverleg', 'adviseert', 'Dagelijks Bestuur'],
];

describe('a sheet of bodies whose columns are the lanes', () => {
  it.each<[string, Readonly<Record<string, Rows>>]>([
    ['under its name', { Organen: ACROSS, Relaties: RELATIONS }],
    ['in English', { Bodies: ACROSS }],
    ['alone, under any name', { Blad1: ACROSS }],
    ['beside others, by words for lanes', { Overzicht: ACROSS, Relaties: RELATIONS }],
    ['below a title', { Organen: [['Wie zit waar in de streek'], [], ...ACROSS] }],
    [
      'with numbers before the rows',
      { Organen: ACROSS.map((row, index) => [index === 0 ? '' : String(index), ...row]) },
    ],
    [
      'with marks before the names',
      {
        Organen: ACROSS.map((row, index) =>
          row.map((cell) => (index === 0 || cell === '' ? cell : `- ${cell}`)),
        ),
      },
    ],
    [
      'turned: a row for each lane',
      {
        Organen: [0, 1, 2].map((lane) => ACROSS.map((row) => row[lane] ?? '')),
      },
    ],
    [
      'turned, below a heading for the lanes',
      {
        Organen: [
          ['Laag', '', '', ''],
          ...[0, 1, 2].map((lane) => ACROSS.map((row) => row[lane] ?? '')),
        ],
      },
    ],
  ])('is read: %s', (_, sheets) => {
    const { bodies, told, filled } = drawn(tablesOf(sheets));
    expect(bodies).toEqual(AS_DRAWN);
    expect(told).toEqual([]);
    expect(filled).toContain('lanes-beside');
  });

  it.each<[string, string]>([
    ['lines', '\n'],
    ['semicolons', '; '],
    ['commas', ', '],
  ])('is read where each lane has its bodies in one cell, between %s', (_, between) => {
    const cells = [0, 1, 2].map((lane) => {
      const [heading = '', ...names] = ACROSS.map((row) => row[lane] ?? '');
      return [heading, names.filter(Boolean).join(between)];
    });
    const { bodies, told } = drawn(tablesOf({ Organen: [['Laag', 'Organen'], ...cells] }));
    expect([bodies, told]).toEqual([AS_DRAWN, []]);
  });

  it('is read where a heading stands over several columns', () => {
    const { bodies } = drawn(
      tablesOf({
        Organen: [
          ['Boven', '', 'Onder'],
          ['AB', 'DB', 'Raad'],
        ],
      }),
    );
    expect(bodies).toEqual({ AB: 'Boven', DB: 'Boven', Raad: 'Onder' });
  });

  it('counts each name as one body, and leaves none out', () => {
    expect(drawn(tablesOf({ Organen: ACROSS })).counts.bodies).toEqual({ drawn: 6, read: 6 });
  });

  it('tells a name that stands in two lanes, at its cell', () => {
    const twice = ACROSS.map((row, index) =>
      index === 2 ? [row[0] ?? '', 'Colleges', 'Raad'] : row,
    );
    const { faults } = importTables(
      tablesOf({ Organen: [...twice, ['PHO Zorg', 'MT', 'Colleges']] }),
      OPTIONS,
    );
    expect(faults).toMatchObject([{ code: 'name-twice', sheet: 'Organen', column: 'Lokaal' }]);
  });

  it('takes a body more, where a relation names one that is not there', () => {
    const tables = tablesOf({
      Organen: ACROSS,
      Relaties: [...RELATIONS, ['Raadgever', 'adviseert', 'Dagelijks Bestuur']],
    });
    const add = importTables(tables, OPTIONS).faults[0]?.repairs.find(
      ({ kind }) => kind === 'add-body',
    );
    if (add === undefined) throw new Error('no repair');
    const { told, bodies, counts } = drawn(applyRepair({ tables, accepted: [] }, add).tables);
    expect(told).toEqual([]);
    expect(Object.keys(bodies)).toContain('Raadgever');
    expect(counts.relations).toEqual({ drawn: 2, read: 2 });
  });

  it.each<[string, Readonly<Record<string, Rows>>]>([
    [
      'a list whose headings are not known',
      {
        Blad1: [
          ['Wat', 'Waar', 'Wanneer'],
          ['Zaal', 'Elburg', 'maandag'],
          ['Tafel', 'Elburg', 'dinsdag'],
        ],
      },
    ],
    [
      'who sits in what',
      {
        Blad1: [
          ['Deelnemer', 'Regeling'],
          ['Elburg', 'Zorg'],
          ['Putten', 'Zorg'],
        ],
      },
    ],
    [
      'a cross table',
      {
        Deelname: [
          ['', 'Zorg', 'Wonen'],
          ['Elburg', 'x', ''],
          ['Putten', 'x', 'x'],
        ],
      },
    ],
  ])('is not %s', (_, sheets) => {
    expect(drawn(tablesOf(sheets)).filled).not.toContain('lanes-beside');
  });
});
