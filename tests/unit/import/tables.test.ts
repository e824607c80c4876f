import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { applyRepair } from '../../../src/import/repair.ts';
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

const relationsIn = ({ file }: ReturnType<typeof read>) =>
  file?.relations?.map(({ from, type, to }) => `${from} ${type} ${to}`);
const codesIn = ({ faults }: ReturnType<typeof read>) => faults.map(({ code }) => code);

describe('a workbook as people have it', () => {
  it('is read with English headings, in any order', () => {
    const { file, faults } = read({
      Relations: [
        ['Notes', 'To', 'From', 'Kind'],
        ['', 'Council', 'Executive board', 'advises'],
      ],
      Bodies: [
        ['Level', 'Name'],
        ['Municipal', 'Council'],
        ['Regional', 'Executive board'],
      ],
    });
    expect(faults).toEqual([]);
    expect(file?.meta.languages).toEqual(['en']);
    expect(file?.relations?.[0]).toMatchObject({
      from: 'executive-board',
      type: 'adviseert',
      to: 'council',
    });
  });

  it('is a list of names and nothing else, when that is all there is', () => {
    const list: Rows = [['Orgaan'], ['Raad'], [], ['College']];
    const { file, faults } = read({ Blad1: list });
    expect(faults).toEqual([]);
    expect(file?.bodies.map(({ name }) => name)).toEqual(['Raad', 'College']);
    const beside = read({ Organen: ORGANS, Genodigden: [['Naam'], ['Jansen']] });
    expect(codesIn(beside)).toEqual(['sheet-unknown']);
    expect(beside.file?.bodies).toHaveLength(3);
    const other = read({ Blad1: [['Boodschappen'], ['Melk']] });
    expect(other.file).toBeNull();
    expect(other.faults).toMatchObject([
      { code: 'table-unknown', severity: 'error', values: { has: 'Boodschappen' } },
    ]);
  });

  it('is read with a title above its headings, a second row of headings and empty rows', () => {
    const result = read({
      Organen: [
        ['Organen van de streek', '', ''],
        [],
        ['Orgaan', '', 'Plaats'],
        ['Naam', 'Afkorting', 'Laag'],
        ['Name', 'Abbreviation', 'Lane'],
        ['(verplicht)', 'optioneel', '(optioneel)'],
        [],
        ['Raad', 'R', 'Gemeenten'],
        [],
        ['Dagelijks Bestuur', 'DB', 'Bestuur'],
      ],
      Relaties: [
        ['Van', 'Soort', 'Naar'],
        ['DB', 'adviseert', 'R'],
      ],
    });
    expect(codesIn(result)).toEqual([]);
    expect(result.file?.bodies).toHaveLength(2);
    expect(relationsIn(result)).toEqual(['dagelijks-bestuur adviseert raad']);
  });

  it('takes what is merged downwards for all its rows, and not what is merged across', () => {
    const organs: Table = {
      ...tableOf('Organen', [
        ['Laag', 'Naam'],
        ['Gemeenten', 'Raad'],
        ['', 'College'],
        ['Bestuur', 'DB'],
      ]),
      merges: [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 0, left: 0, bottom: 0, right: 1 },
      ],
    };
    const { file } = importTables({ name: '', sheets: [organs] }, { today: '2026-11-26' });
    expect(file?.bodies.map(({ lane }) => lane)).toEqual(['gemeenten', 'gemeenten', 'bestuur']);
  });

  it('leaves a hidden sheet alone, and says so', () => {
    const tables = tablesOf({
      Organen: ORGANS,
      Relaties: [
        ['Van', 'Soort', 'Naar'],
        ['DB', 'adviseert', 'Raad'],
      ],
    });
    const [first, second] = tables.sheets;
    const sheets = first && second ? [first, { ...second, isHidden: true }] : [];
    const { file, faults } = importTables({ name: '', sheets }, { today: '2026-11-26' });
    expect(file?.relations).toBeUndefined();
    expect(faults.map(({ code, sheet }) => [code, sheet])).toEqual([['sheet-hidden', 'Relaties']]);
  });

  it('keeps the columns that it does not know', () => {
    const { file, filled } = read({
      Organen: [
        ['Naam', 'Aantal leden'],
        ['Raad', '31'],
      ],
    });
    expect(file?.bodies[0]?.figures).toEqual([{ label: 'Aantal leden', value: '31' }]);
    expect(filled.find(({ code }) => code === 'columns-kept')?.values.columns).toBe('Aantal leden');
  });

  it('tells two bodies of one name, draws both, and gives the second a name of its own', () => {
    const result = read({
      Organen: [
        ['Naam', 'Laag'],
        ['Kernteam', 'Noord'],
        ['Kernteam', 'Zuid'],
      ],
    });
    expect(result.file?.bodies.map(({ id }) => id)).toEqual(['kernteam', 'kernteam-2']);
    expect(result.faults[0]).toMatchObject({
      code: 'name-twice',
      row: 3,
      suggestion: 'Kernteam (Zuid)',
    });
  });

  it('tells a lane that is one letter off, and draws it where it belongs', () => {
    const organs: Rows = [
      ['Naam', 'Laag'],
      ['A', 'Ambtelijk'],
      ['B', 'Ambtelijk'],
      ['C', 'Ambtlijk'],
    ];
    const { file, faults } = read({ Organen: organs });
    expect(file?.lanes).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      code: 'near-lane',
      row: 4,
      column: 'Laag',
      suggestion: 'Ambtelijk',
    });
    const keep = faults[0]?.repairs[1];
    const kept = keep && applyRepair({ tables: tablesOf({ Organen: organs }), accepted: [] }, keep);
    const own = importTables(tablesOf({ Organen: organs }), {
      today: '',
      accepted: kept?.accepted ?? [],
    });
    expect(own.file?.lanes).toHaveLength(2);
  });

  it.each([
    ['adviseren', 'adviseert'],
    ['geven advies aan', 'adviseert'],
    ['Vraagt advies aan', 'vraagt-advies'],
    ['leggen voor aan', 'legt-voor'],
    ['overlegt met', 'stemt-af'],
    ['advise', 'adviseert'],
    ['supervises', 'houdt-toezicht'],
  ])('knows the verb "%s"', (verb, type) => {
    const result = read({
      Organen: ORGANS,
      Relaties: [
        ['Van', 'Soort', 'Naar'],
        ['DB', verb, 'Raad'],
      ],
    });
    expect(result.faults).toEqual([]);
    expect(relationsIn(result)).toEqual([`dagelijks-bestuur ${type} raad`]);
  });

  it('takes a verb that is one letter off for the one that it looks like', () => {
    const result = read({
      Organen: ORGANS,
      Relaties: [
        ['Van', 'Soort', 'Naar'],
        ['DB', 'adfiseert', 'Raad'],
      ],
    });
    expect(relationsIn(result)).toEqual(['dagelijks-bestuur adviseert raad']);
    expect(result.faults[0]).toMatchObject({ code: 'near-verb', suggestion: 'adviseert' });
  });

  it('reads several names in a cell, and one that holds an ampersand as it is', () => {
    const result = read({
      Organen: ORGANS,
      Relaties: [
        ['Van', 'Soort', 'Naar'],
        ['B&W', 'adviseert', 'DB; Raad'],
        ['DB en Raad', 'informeert', 'College'],
      ],
    });
    expect(relationsIn(result)).toHaveLength(4);
    expect(codesIn(result)).toEqual([]);
  });

  it('says which headings there are where one is missing', () => {
    const { faults } = read({
      Organen: ORGANS,
      Relaties: [
        ['Van', 'Naar'],
        ['DB', 'Raad'],
      ],
    });
    expect(faults).toMatchObject([
      { code: 'column-missing', sheet: 'Relaties', values: { column: 'Soort', has: 'Van, Naar' } },
    ]);
  });

  it('makes bodies of the names in a list of relations alone', () => {
    const { file, filled } = read({
      Blad1: [
        ['Van', 'Soort', 'Naar'],
        ['DB', 'adviseert', 'Raad'],
      ],
    });
    expect(file?.bodies.map(({ name }) => name)).toEqual(['DB', 'Raad']);
    expect(filled.find(({ code }) => code === 'bodies-from-names')?.count).toBe(2);
  });

  it('says when there is nothing in it to draw', () => {
    const { file, faults } = read({ Organen: [['Naam']] });
    expect(file).toBeNull();
    expect(faults.map(({ code }) => code)).toContain('nothing-to-draw');
  });
});
