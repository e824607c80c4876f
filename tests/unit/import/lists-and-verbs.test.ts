import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { createImporter } from '../../../src/import/importer.ts';
import { looksLikeCells } from '../../../src/import/looks-like-cells.ts';
import { tableOf } from '../../../src/import/table.ts';

const TODAY = '2026-11-26';

const pasted = (text: string) => {
  const outcome = createImporter()(
    { type: 'cells', text, name: 'geplakt', today: TODAY },
    () => {},
  );
  if (outcome.type !== 'imported') throw new Error(outcome.type);
  return outcome.text === null ? null : JSON.parse(outcome.text);
};

const workbook = (sheets: Readonly<Record<string, readonly (readonly string[])[]>>) =>
  importTables(
    {
      name: 'proef',
      sheets: Object.entries(sheets).map(([name, rows]) =>
        tableOf(
          name,
          rows.map((row) => [...row]),
        ),
      ),
    },
    { today: TODAY },
  );

const namesOf = (file: { bodies: readonly { name: unknown }[] } | null) =>
  file?.bodies.map(({ name }) => name);

describe('a list of names that is pasted', () => {
  it.each([
    '- Raad\n- College',
    '* Raad\r\n* College',
    '1. Raad\n2) College',
    'Organen\n\n• Raad\n• College',
    '- **Raad**\n- [ ] College',
  ])('is read without what stands before its names: %j', (text) => {
    expect(looksLikeCells(text)).toBe(true);
    expect(namesOf(pasted(text))).toEqual(['Raad', 'College']);
  });

  it('has what is set in further lie in what stands above it', () => {
    const { bodies } = pasted('- Raad\n  - Commissie\n    - Werkgroep\n- College');
    expect(bodies.map(({ partOf }: { partOf?: string }) => partOf ?? null)).toEqual([
      null,
      'raad',
      'commissie',
      null,
    ]);
  });

  it('is no prose with one dash in it', () => {
    expect(looksLikeCells('Beste lezer,\n- dat was het -\nen verder niets.')).toBe(false);
  });

  it('leaves a cell its name without the sign before it', () => {
    const { file } = workbook({
      Organen: [
        ['Naam', 'Laag'],
        ['- Raad', 'Boven'],
        ['1. Kamer', 'Onder'],
      ],
    });
    expect(namesOf(file)).toEqual(['Raad', '1. Kamer']);
  });
});

describe('a heading that is a verb', () => {
  it.each([
    ['Rapporteert aan', 'rapporteert-aan'],
    ['Reports to', 'reports-to'],
    ['Adviseert', 'adviseert'],
  ])('says of each body whom it does that to: %s', (heading, type) => {
    const { file, faults } = workbook({
      Organen: [
        ['Naam', 'Laag', heading],
        ['Team', 'Onder', 'Directie'],
        ['Directie', 'Boven', ''],
      ],
    });
    expect(file?.relations).toMatchObject([{ from: 'team', type, to: 'directie' }]);
    expect(file?.bodies.every(({ figures }) => figures === undefined)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('makes relations of a sheet that has one in the place of its verbs', () => {
    const { file } = workbook({
      Relaties: [
        ['Van', 'Rapporteert aan', 'Opmerking'],
        ['Team', 'Directie', 'x'],
      ],
    });
    expect(file?.relations).toMatchObject([
      { from: 'team', type: 'rapporteert-aan', to: 'directie' },
    ]);
    expect(file?.relationTypes).toMatchObject([{ label: 'rapporteert aan' }]);
  });

  it('is something that is known of a body where no bodies stand under it', () => {
    const { file } = workbook({
      Organen: [
        ['Naam', 'Laag', 'Adviseert'],
        ['Team', 'Onder', 'gevraagd en ongevraagd'],
      ],
    });
    expect(file?.relations).toBeUndefined();
    expect(file?.bodies[0]?.figures).toMatchObject([{ label: 'Adviseert' }]);
  });
});

describe('a heading that is for names as well as a lane', () => {
  it('is a lane beside other lanes', () => {
    const { file } = workbook({
      Organen: [
        ['Bestuur', 'Overleg', 'Ambtelijk'],
        ['Raad', 'PHO', 'Team'],
        ['College', '', 'Staf'],
      ],
    });
    expect(file?.lanes?.map(({ label }) => label)).toEqual(['Bestuur', 'Overleg', 'Ambtelijk']);
    expect(namesOf(file)).toEqual(['Raad', 'College', 'PHO', 'Team', 'Staf']);
  });

  it('is for names beside what is known of them', () => {
    const { file } = workbook({
      Organen: [
        ['Overleg', 'Voorzitter'],
        ['PHO', 'Burgemeester'],
      ],
    });
    expect(namesOf(file)).toEqual(['PHO']);
  });
});

describe('a year with a nought before it', () => {
  it.each(['0000-01-01', '01-01-0000', '0999-12-31', '0012-03-12', '0000'])(
    'is on no calendar, and is told at its cell: %s',
    (day) => {
      const { file, faults } = workbook({
        Organen: [
          ['Naam', 'Soort', 'Sinds'],
          ['Raad', 'x', day],
        ],
      });
      expect(file?.bodies[0]?.from).toBeUndefined();
      expect(faults).toMatchObject([{ code: 'date-unknown', row: 2, column: 'Sinds' }]);
    },
  );
});

describe('a list without headings', () => {
  const read = (rows: readonly (readonly string[])[]) => {
    const { file, faults } = workbook({ lijst: rows });
    const pairs = [
      ...(file?.memberships ?? []).map(({ member, body }) => `${member} ${body}`),
      ...(file?.relations ?? []).map(({ from, to }) => `${from} ${to}`),
    ];
    const repairs = faults.flatMap((fault) => fault.repairs);
    return { pairs, repairs, codes: faults.map(({ code }) => code) };
  };
  const FIRST = [{ kind: 'drop-rows', sheet: 'lijst', rows: [0] }];

  it('loses no relation: a first row with a verb between two names is one', () => {
    const { pairs, codes, repairs } = read([
      ['DB', 'adviseert', 'AB'],
      ['AB', 'besluit voor', 'Colleges'],
    ]);
    expect(pairs).toEqual(['db ab', 'ab colleges']);
    expect(codes).toEqual(['columns-by-place']);
    expect(repairs).toEqual(FIRST);
    expect(read([['DB', 'adviseert', 'AB']]).pairs).toEqual(['db ab']);
  });

  it('loses no membership where the first row begins as the others do, or comes back', () => {
    const kin = [
      ['Ermelo', 'PHO Ruimte'],
      ['Putten', 'PHO Economie'],
    ];
    expect(read(kin).pairs).toEqual(['ermelo pho-ruimte', 'putten pho-economie']);
    const chain = [
      ['Raad', 'Gemeente'],
      ['Griffie', 'Raad'],
    ];
    expect(read(chain).pairs).toEqual(['raad gemeente', 'griffie raad']);
  });

  it('has headings all the same where nothing says that it has none', () => {
    const { pairs, repairs } = read([
      ['Wie', 'In wat'],
      ['Ermelo', 'PHO Ruimte'],
      ['Putten', 'PHO Ruimte'],
    ]);
    expect(pairs).toEqual(['ermelo pho-ruimte', 'putten pho-ruimte']);
    expect(repairs).toEqual([]);
  });
});
