import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { tableOf } from '../../../src/import/table.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import { parseGraph } from '../../../src/model/parse.ts';

describe('a workbook with more bodies than a map can hold', () => {
  const names = Array.from({ length: LIMITS.bodies + 3 }, (_, number) => `Orgaan ${number}`);
  const [first = '', second = ''] = names;
  const last = names.at(-1) ?? '';
  const sheets = [
    tableOf('Organen', [['Naam'], ...names.map((name) => [name])]),
    tableOf('Relaties', [
      ['Van', 'Soort', 'Naar'],
      [first, 'adviseert', second],
      [first, 'adviseert', last],
    ]),
    tableOf('Deelname', [
      ['Lid', 'Orgaan'],
      [first, second],
      [last, second],
    ]),
    tableOf('Stappen', [
      ['Proces', 'Nr', 'Titel', 'Wie'],
      ['Lang', '1', 'Schrijven', first],
      ['Lang', '2', 'Besluiten', last],
      ['Kort', '1', 'Besluiten', second],
    ]),
    tableOf('Beelden', [
      ['Naam', 'Toon'],
      ['Einde', `${first}; ${last}`],
    ]),
  ];
  const { file, faults, counts } = importTables({ name: 'x', sheets }, { today: '2026-11-26' });

  it('is drawn from the first of them, and from what refers to those', () => {
    const parsed = parseGraph(JSON.stringify(file));
    expect(parsed.ok ? parsed.omissions : parsed.faults.slice(0, 3)).toEqual([]);
    expect(faults.map(({ code, sheet }) => [code, sheet])).toEqual([['too-many-rows', 'Organen']]);
    expect(file?.processes?.map(({ title }) => title)).toEqual(['Kort']);
    expect(counts).toMatchObject({
      bodies: { drawn: LIMITS.bodies, read: LIMITS.bodies + 3 },
      relations: { drawn: 1, read: 2 },
      memberships: { drawn: 1, read: 2 },
    });
  });
});
