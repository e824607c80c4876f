import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { type Table, tableOf } from '../../../src/import/table.ts';

type Rows = Table['rows'];

const read = (sheets: Readonly<Record<string, Rows>>) => {
  const { file, faults, filled, counts } = importTables(
    { name: 'proef', sheets: Object.entries(sheets).map(([name, rows]) => tableOf(name, rows)) },
    { today: '2026-11-26' },
  );
  return {
    file,
    counts,
    names: file?.bodies.map(({ name }) => name),
    told: faults.map(({ code, row }) => [code, row]),
    beside: filled.find(({ code }) => code === 'rows-beside')?.count,
  };
};

const RELATIONS: Rows = [
  ['Van', 'Soort', 'Naar', 'Aantal'],
  ['DB', 'adviseert', 'AB', '4'],
];

describe('what stands beside a table', () => {
  it.each<[string, readonly string[]]>([
    ['a total', ['Totaal', '', '', '17']],
    ['a total in another column', ['', '', 'Subtotaal:', '€ 1.200,-']],
    ['a note', ['', 'Bron: griffie, mei 2026']],
    ['formulas filled down too far', ['0', '0', '0']],
  ])('is no row of it: %s', (_, row) => {
    const { names, told, counts, beside } = read({ Relaties: [...RELATIONS, [], row] });
    expect([names, told, beside]).toEqual([['DB', 'AB'], [], 1]);
    expect(counts.relations).toEqual({ drawn: 1, read: 1 });
  });

  it.each<[string, readonly string[], string]>([
    ['a body that has a total in its name', ['Totaaloverleg', 'adviseert', 'AB'], 'Totaaloverleg'],
    ['a total that does something', ['Totaal', 'adviseert', 'AB'], 'Totaal'],
  ])('is not %s', (_, row, name) => {
    const { names, beside } = read({ Relaties: [...RELATIONS, row] });
    expect([names?.includes(name), beside]).toEqual([true, undefined]);
  });

  it('is the row and the column with totals of a cross table', () => {
    const { names, file } = read({
      Deelname: [
        ['Gemeente', 'Zorg', 'Wonen', 'Totaal'],
        ['Elburg', 'x', 'x', '2'],
        ['Putten', 'x', '', '1'],
        ['Totaal', '2', '1', '3'],
      ],
    });
    expect(names).toEqual(['Zorg', 'Wonen', 'Elburg', 'Putten']);
    expect(file?.memberships).toHaveLength(3);
  });
});

describe('headings as people write them', () => {
  it('takes one that can mean two things for what is not there yet', () => {
    const { file, told } = read({
      Bodies: [['Name'], ['Board']],
      Steps: [
        ['Step', 'No', 'Responsible'],
        ['Draft', '1', 'Board'],
      ],
    });
    expect(told).toEqual([]);
    expect(file?.processes?.[0]?.steps[0]).toMatchObject({ number: '1', title: 'Draft' });
    const dutch = read({
      Organen: [['Naam'], ['Raad']],
      Stappen: [
        ['Stap', 'Omschrijving', 'Verantwoordelijke'],
        ['7', 'Besluiten', 'Raad'],
      ],
    });
    expect(dutch.file?.processes?.[0]?.steps[0]).toMatchObject({ number: '7', title: 'Besluiten' });
  });

  it.each<[string, Rows]>([
    [
      'Relaties',
      [
        ['Wie', 'Doet wat', 'Bij wie'],
        ['DB', 'adviseert', 'Raad'],
      ],
    ],
    [
      'Deelname',
      [
        ['Wie', 'Waarin', 'Sinds'],
        ['DB', 'Raad', '1-5-2026'],
      ],
    ],
  ])('knows those of %s', (name, rows) => {
    expect(read({ Organen: [['Naam'], ['DB'], ['Raad']], [name]: rows }).told).toEqual([]);
  });

  it('tells a column that is not there once, and not of each of its rows', () => {
    const { told } = read({
      Organen: [['Naam'], ['Raad']],
      Stappen: [
        ['Nr', 'Titel', 'Duur'],
        ['1', 'Schrijven', '2 weken'],
        ['2', 'Besluiten', '2 weken'],
      ],
    });
    expect(told).toEqual([['column-missing', null]]);
    expect(
      read({
        Organen: [
          ['Voorzitter', 'Leden'],
          ['', '12'],
          ['', '3'],
        ],
      }).told,
    ).toEqual([['column-missing', null]]);
  });
});

describe('names as people write them', () => {
  it('are found without what nobody sees', () => {
    const organs: Rows = [['Naam'], ['Raad\u200b'], ['Dagelijks\u00a0Be\u00adstuur ']];
    const { names, told } = read({
      Organen: organs,
      Relaties: [
        ['Van', 'Soort', 'Naar'],
        ['Dagelijks Bestuur', 'adviseert', 'Raad'],
      ],
    });
    expect([names, told]).toEqual([['Raad', 'Dagelijks Bestuur'], []]);
  });

  it.each(['DB', 'Dagelijks Bestuur', 'Dagelijks Bestuur (DB)'])(
    'are found with and without an abbreviation behind them: %s',
    (name) => {
      const { file, told } = read({
        Organen: [['Naam'], ['Dagelijks Bestuur (DB)'], ['AB']],
        Relaties: [
          ['Van', 'Soort', 'Naar'],
          [name, 'adviseert', 'AB'],
        ],
      });
      expect([told, file?.relations?.length]).toEqual([[], 1]);
    },
  );
});
