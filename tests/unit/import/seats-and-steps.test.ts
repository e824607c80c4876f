import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { type Table, tableOf } from '../../../src/import/table.ts';

type Rows = Table['rows'];

const tablesOf = (sheets: Readonly<Record<string, Rows>>) => ({
  name: 'proef',
  sheets: Object.entries(sheets).map(([name, rows]) => tableOf(name, rows)),
});

const read = (sheets: Readonly<Record<string, Rows>>) =>
  importTables(tablesOf(sheets), { today: '2026-11-26' });

const ORGANS: Rows = [
  ['Naam', 'Afkorting'],
  ['Raad'],
  ['Dagelijks Bestuur', 'DB'],
  ['College', 'B&W'],
];

describe('since when', () => {
  it.each([
    ['1990', 'date-unknown', '1990-01-01'],
    ['mei 2026', 'date-unknown', '2026-05-01'],
    ['5/2026', 'date-unknown', '2026-05-01'],
    ['vanaf 1-5-2026', undefined, undefined],
    ['per 1 mei 2026', undefined, undefined],
    ['later', 'date-unknown', undefined],
  ])('"%s" is a day, or proposed as one', (cell, code, suggestion) => {
    const { faults, file } = read({
      Organen: ORGANS,
      Deelname: [
        ['Lid', 'Orgaan', 'Vanaf'],
        ['DB', 'Raad', cell],
      ],
    });
    expect(faults.map((fault) => [fault.code, fault.suggestion])).toEqual(
      code === undefined ? [] : [[code, suggestion]],
    );
    expect(file?.memberships?.[0]?.from).toBe(code === undefined ? '2026-05-01' : undefined);
  });
});

describe('who sits where', () => {
  it('is a list of two columns, whatever they are called', () => {
    const { file, faults } = read({
      Blad1: [
        ['Partij', 'Tafel'],
        ['Elburg', 'Zorg'],
        ['Putten', 'Zorg'],
        ['Elburg', 'Wonen'],
      ],
    });
    expect(faults.map(({ code }) => code)).toEqual(['columns-by-place']);
    expect(file?.memberships).toHaveLength(3);
    expect(file?.lanes).toHaveLength(2);
  });

  it('is a small table with marks and words, on a sheet that is called so', () => {
    const rows: Rows = [
      ['', 'Zorg', 'Wonen'],
      ['Elburg', 'x', 'x'],
      ['Putten', '', 'trekker'],
    ];
    const { file } = read({ Deelname: rows });
    expect(file?.memberships).toHaveLength(3);
    expect(file?.roles?.map(({ label }) => label)).toEqual(['trekker']);
  });

  it('is a table with marks, with bodies across or down', () => {
    const marks: Rows = [
      ['', 'Zorg', 'Wonen'],
      ['Elburg', 'x', ''],
      ['Putten', 'x', 'deels'],
    ];
    const across = read({ Deelname: marks });
    expect(across.file?.memberships).toEqual([
      { member: 'elburg', body: 'zorg' },
      { member: 'putten', body: 'zorg' },
      { member: 'putten', body: 'wonen', extent: 'partial' },
    ]);
    const turned = read({
      Deelname: [
        ['Orgaan', 'Elburg', 'Putten'],
        ['Zorg', 'x', 'x'],
        ['Wonen', '', 'Voorzitter'],
        ['Sport', 'Voorzitter', ''],
      ],
    });
    expect(turned.file?.memberships).toContainEqual({
      member: 'putten',
      body: 'wonen',
      role: 'voorzitter',
    });
  });

  it('tells a name in a table that is not among the bodies', () => {
    const { faults } = read({
      Organen: [['Naam'], ['Elburg'], ['Putten'], ['Zorg'], ['Wonen']],
      Deelname: [
        ['', 'Zorg', 'Woonen'],
        ['Elburg', 'x', 'x'],
        ['Putten', '', 'x'],
      ],
    });
    expect(faults[0]).toMatchObject({ code: 'unknown-body', row: 1, suggestion: 'Wonen' });
  });

  it('gives a column that says the same of a body to that body', () => {
    const { file } = read({
      Blad1: [
        ['Deelnemer', 'Gemeenschappelijke regeling', 'Plaats'],
        ['Elburg', 'Zorg', 'Putten'],
        ['Putten', 'Zorg', 'Putten'],
        ['Elburg', 'Wonen', 'Ermelo'],
      ],
    });
    expect(file?.bodies.find(({ id }) => id === 'zorg')?.figures).toEqual([
      { label: 'Plaats', value: 'Putten' },
    ]);
    expect(file?.memberships?.[0]).toEqual({ member: 'elburg', body: 'zorg' });
  });
});

describe('how something is decided', () => {
  const steps = (rows: Rows) =>
    read({ Organen: ORGANS, Stappen: [['Nr', 'Titel', 'Wie', 'Duur', 'Daarna'], ...rows] });

  it.each<[string, readonly (readonly [string | undefined, string])[]]>([
    [
      'ja: 1, nee: 2',
      [
        ['ja', 's1'],
        ['nee', 's2'],
      ],
    ],
    [
      'ja: stap 1, nee: stap 2',
      [
        ['ja', 's1'],
        ['nee', 's2'],
      ],
    ],
    [
      'Akkoord, mits aangepast: 1; Niet: 2',
      [
        ['Akkoord, mits aangepast', 's1'],
        ['Niet', 's2'],
      ],
    ],
    [
      'Niet akkoord: terug naar 1; Akkoord: 2',
      [
        ['Niet akkoord', 's1'],
        ['Akkoord', 's2'],
      ],
    ],
  ])('goes on as people write it: %s', (words, ways) => {
    const { file, faults } = steps([
      ['1', 'Een', 'Raad', '', '3'],
      ['2', 'Twee', 'DB', '', 'einde'],
      ['3', 'Drie', 'DB', '', words],
    ]);
    const codes = faults.map(({ code }) => code);
    for (const code of ['way-unknown', 'unknown-step']) expect(codes).not.toContain(code);
    const its = file?.processes?.[0]?.steps ?? [];
    const numberOf = new Map(its.map(({ id, number }) => [id, `s${number}`]));
    expect(
      its
        .find(({ number }) => number === '3')
        ?.ways?.slice(0, ways.length)
        .map(({ label, to }) => [label, numberOf.get(to ?? '')]),
    ).toEqual(ways);
  });

  it.each([
    ['2-4 weken', { min: 14, max: 28 }],
    ['14 dagen', { min: 14, max: 14 }],
    ['2 tot 3 maanden', { min: 61, max: 91 }],
    ['1 à 2 weken', { min: 7, max: 14 }],
    ['6 weeks', { min: 42, max: 42 }],
    ['10 werkdagen', { min: 14, max: 14 }],
    ['30', { min: 30, max: 30 }],
  ])('takes "%s"', (text, days) => {
    const { file, faults } = steps([['1', 'Begin', 'DB', text, '']]);
    expect(file?.processes?.[0]?.steps[0]?.days).toEqual(days);
    expect(faults).toEqual([]);
  });

  it.each([
    ['soms lang', 'duration-unknown', undefined],
    ['2026-04-02', 'duration-is-date', '2-4 dagen'],
    ['2-apr', 'duration-is-date', '2-4 dagen'],
    ['drie weken', 'duration-words', '21 dagen'],
  ])('tells of "%s" what is wrong with it', (text, code, suggestion) => {
    const { faults } = steps([['1', 'Begin', 'DB', text, '']]);
    expect(faults[0]).toMatchObject({ code, row: 2, column: 'Duur' });
    expect(faults[0]?.suggestion).toBe(suggestion);
  });

  it.each([
    'Akkoord → 3; Terug → 1',
    'Akkoord -> stap 3\nTerug -> stap 1',
    'Akkoord: 3; Terug: 1',
    'Akkoord => Eind; Terug => Begin',
  ])('reads the choices in "%s"', (ways) => {
    const { file, faults } = steps([
      ['1', 'Begin', 'DB', '', ''],
      ['2', 'Midden', 'Raad', '', ways],
      ['3', 'Eind', 'DB', '', ''],
    ]);
    expect(faults).toEqual([]);
    expect(file?.processes?.[0]?.steps[1]?.ways).toEqual([
      { to: 'stap-3', label: 'Akkoord' },
      { to: 'stap-1', label: 'Terug' },
    ]);
  });

  it('draws a way out of a loop that has none, and tells where', () => {
    const { file, faults } = steps([
      ['1', 'Begin', 'DB', '', '2'],
      ['2', 'Eind', 'Raad', '', '1'],
    ]);
    expect(faults.map(({ code, row }) => [code, row])).toEqual([['no-end', 3]]);
    expect(file?.processes?.[0]?.steps[1]?.ways).toContainEqual({ to: null, label: 'Klaar' });
  });
});
