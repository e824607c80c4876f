import { expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { applyRepair, type Draftable } from '../../../src/import/repair.ts';
import { tableOf } from '../../../src/import/table.ts';

it('takes what a reader says of the map over what was filled in, and leaves its sheets alone', () => {
  const tables = { name: 'proef', sheets: [tableOf('Organen', [['Naam'], ['Raad']])] };
  const [name, day, wrong, by] = (
    [
      ['name', 'Streek'],
      ['validOn', '2025-01-31'],
      ['validOn', '2025-02-31'],
      ['by', 'de griffie'],
    ] as const
  ).map(([field, value]) => ({ kind: 'say', field, value }) as const);
  const mended = [name, day, by].reduce(
    (draft: Draftable, repair) => (repair ? applyRepair(draft, repair) : draft),
    { tables, accepted: [] },
  );
  expect(mended.tables).toEqual(tables);
  const { file, filled } = importTables(tables, { today: '2026-11-26', ...mended });
  expect(file?.meta).toMatchObject({
    name: 'Streek',
    validOn: '2025-01-31',
    evidence: { status: 'declared', by: 'de griffie', on: '2025-01-31' },
  });
  const codes = filled.map(({ code }) => code);
  expect(codes).toContain('declared');
  for (const code of ['map-name', 'valid-on', 'no-evidence']) expect(codes).not.toContain(code);
  const no = wrong && applyRepair(mended, wrong);
  expect(importTables(tables, { today: '2026-11-26', ...no }).file?.meta.validOn).toBe(
    '2026-11-26',
  );
});

it('tells a day that is none at its cell, whether the words for it stand beside it or above it', () => {
  const told = (map: readonly (readonly string[])[]) =>
    importTables(
      { name: 'proef', sheets: [tableOf('Organen', [['Naam'], ['Raad']]), tableOf('Kaart', map)] },
      { today: '2026-11-26' },
    ).faults.map(({ sheet, row, column }) => [sheet, row, column]);
  expect(
    told([
      ['Naam', 'Streek'],
      ['Geldig op', '32-13-2026'],
    ]),
  ).toEqual([['Kaart', 2, 'B']]);
  expect(
    told([
      ['x', 'x'],
      ['x', 'Geldig op'],
      ['', '32-13-2026'],
    ]),
  ).toEqual([['Kaart', 3, 'Geldig op']]);
});

it.each([
  [
    'below its headings',
    [
      ['Naam', 'Regio', 'Geldig op'],
      ['Kaart van 2026', 'Veluwe', '2026-01-31'],
    ],
  ],
  [
    'beside its words, also where a value could be one',
    [
      ['Naam', 'Kaart van 2026'],
      ['Regio', 'Veluwe'],
      ['Versie', 'Datum'],
      ['Geldig op', '2026-01-31'],
    ],
  ],
])('reads what the sheet of the map says %s', (_, map) => {
  const sheets = [tableOf('Organen', [['Naam'], ['Raad']]), tableOf('Kaart', map)];
  const { file } = importTables({ name: 'proef', sheets }, { today: '2026-11-26' });
  expect(file?.meta).toMatchObject({
    name: 'Kaart van 2026',
    region: 'Veluwe',
    validOn: '2026-01-31',
  });
});

it('takes the name of a map that is a word for a field as its name', () => {
  const sheets = [tableOf('Organen', [['Naam'], ['Raad']]), tableOf('Kaart', [['Naam', 'Streek']])];
  const { file } = importTables({ name: 'proef', sheets }, { today: '2026-11-26' });
  expect(file?.meta.name).toBe('Streek');
});
