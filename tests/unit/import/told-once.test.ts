import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { applyRepair } from '../../../src/import/repair.ts';
import { type Table, type Tables, tableOf } from '../../../src/import/table.ts';

type Rows = Table['rows'];

const SHEETS: Readonly<Record<string, Rows>> = {
  Organen: [
    ['Naam', 'Afkorting', 'Sinds', 'Tot'],
    ['Dagelijks Bestuur', 'DB', '', ''],
    ['Algemeen Bestuur', 'AB', '', ''],
  ],
  Relaties: [
    ['Van', 'Soort', 'Naar'],
    ['DB', 'adviseert', 'AB'],
    ['AB', 'besluit voor', 'DB'],
  ],
  Stappen: [
    ['Nr', 'Titel', 'Wie', 'Duur'],
    ['1', 'Schrijven', 'DB', '2 weken'],
    ['2', 'Besluiten', 'AB', '2 weken'],
  ],
};

/** The sheets with one cell written otherwise. */
const withCell = (sheet: string, row: number, column: number, value: string): Tables => ({
  name: 'proef',
  sheets: Object.entries(SHEETS).map(([name, rows]) =>
    tableOf(
      name,
      rows.map((cells, at) =>
        name === sheet && at === row
          ? cells.map((cell, place) => (place === column ? value : cell))
          : cells,
      ),
    ),
  ),
});

const told = (tables: Tables) => importTables(tables, { today: '2026-11-26' }).faults;

it.each([
  ['Organen', 0],
  ['Relaties', 2],
] as const)(
  'tells of a formula that went wrong on %s, and not that its cell is empty',
  (sheet, column) => {
    const row = sheet === 'Organen' ? ['#REF!', '', '', ''] : ['DB', 'adviseert', '#DIV/0!'];
    const tables: Tables = {
      name: 'proef',
      sheets: Object.entries(SHEETS).map(([name, rows]) =>
        tableOf(name, name === sheet ? [...rows, row] : rows),
      ),
    };
    const faults = told(tables);
    expect(faults.map(({ code }) => code)).toEqual(['formula-error']);
    expect(faults[0]?.column).toBe('ABC'[column]);
  },
);

it('tells that there are more slips than its list has, and how many', () => {
  const slips = Array.from({ length: 600 }, (_, at) => [
    'DB',
    'adviseert',
    `Niemand ${at} van ons`,
  ]);
  const tables: Tables = {
    name: 'proef',
    sheets: Object.entries(SHEETS).map(([name, rows]) =>
      tableOf(name, name === 'Relaties' ? [...rows, ...slips] : rows),
    ),
  };
  const faults = told(tables);
  expect(faults).toHaveLength(501);
  expect(faults.at(-1)).toMatchObject({ code: 'list-cut', values: { found: '100' } });
});

describe('what is wrong in one cell is told once, there, and mended by its repair', () => {
  it.each<[string, Tables, string, string, number]>([
    ['a name left out', withCell('Organen', 1, 0, ''), 'name-from-short', 'Organen', 2],
    [
      'a day beside the calendar',
      withCell('Organen', 1, 2, '31-2-2026'),
      'date-unknown',
      'Organen',
      2,
    ],
    ['a month too many', withCell('Organen', 2, 3, '2026-13-05'), 'date-unknown', 'Organen', 3],
    [
      'a heading with a letter more',
      withCell('Relaties', 0, 0, 'Vann'),
      'column-guessed',
      'Relaties',
      1,
    ],
    [
      'a heading in other words',
      withCell('Relaties', 0, 1, 'Iets'),
      'column-renamed',
      'Relaties',
      1,
    ],
    [
      'a time below nothing',
      withCell('Stappen', 1, 3, '-2 weken'),
      'duration-unknown',
      'Stappen',
      2,
    ],
    ['a number twice', withCell('Stappen', 2, 0, '1'), 'step-twice', 'Stappen', 3],
    ['a relation with itself', withCell('Relaties', 2, 2, 'AB'), 'to-itself', 'Relaties', 3],
  ])('%s', (_, tables, code, sheet, row) => {
    const faults = told(tables);
    expect(faults.map((fault) => [fault.code, fault.sheet, fault.row])).toEqual([
      [code, sheet, row],
    ]);
    const [repair] = faults[0]?.repairs ?? [];
    if (repair === undefined) throw new Error('no repair');
    expect(told(applyRepair({ tables, accepted: [] }, repair).tables)).toEqual([]);
  });

  it('a period that ends before it begins', () => {
    const begun = withCell('Organen', 1, 2, '1-1-2026');
    const tables: Tables = {
      ...begun,
      sheets: begun.sheets.map((sheet) =>
        sheet.name === 'Organen'
          ? {
              ...sheet,
              rows: sheet.rows.map((row, at) =>
                at === 1 ? [...row.slice(0, 3), '1-1-2020'] : row,
              ),
            }
          : sheet,
      ),
    };
    const [fault, ...others] = told(tables);
    expect([fault?.code, fault?.row, others]).toEqual(['period-turned', 2, []]);
    const [repair] = fault?.repairs ?? [];
    if (repair === undefined) throw new Error('no repair');
    expect(told(applyRepair({ tables, accepted: [] }, repair).tables)).toEqual([]);
  });

  it('a name left out leaves what refers to the body by its abbreviation as it is', () => {
    const { file } = importTables(withCell('Organen', 1, 0, ''), { today: '2026-11-26' });
    expect(file?.relations).toHaveLength(2);
    expect(file?.bodies[0]?.name).toBe('DB');
  });
});
