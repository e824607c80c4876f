import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { tableOf } from '../../../src/import/table.ts';
import { parseGraph } from '../../../src/model/parse.ts';

type Rows = readonly (readonly string[])[];

const made = (sheets: Readonly<Record<string, Rows>>) => {
  const tables = Object.entries(sheets).map(([name, rows]) => tableOf(name, rows));
  const { file, faults, counts } = importTables(
    { name: 'streek', sheets: tables },
    { today: '2026-01-31' },
  );
  const parsed = parseGraph(JSON.stringify(file));
  if (!parsed.ok) throw new Error(`${parsed.faults[0]?.subject}: ${parsed.faults[0]?.code}`);
  return { file: parsed.graph.file, codes: faults.map(({ code }) => code), faults, counts };
};

const BODIES: Rows = [['Naam'], ['DB'], ['AB'], ['Raad']];

describe('a workbook with something wrong in it is drawn from what is right', () => {
  it('passes over a step of which nobody is known, and goes on where it led', () => {
    const { file, faults, counts } = made({
      Organen: BODIES,
      Stappen: [
        ['Nr', 'Titel', 'Wie', 'Daarna'],
        ['1', 'Opstellen', 'DB', ''],
        ['2', 'Bespreken', 'Commissie', ''],
        ['3', 'Besluiten', 'AB', 'Terug → 2; Akkoord → einde'],
      ],
    });
    const [process] = file.processes;
    expect(process?.steps.map(({ number }) => number)).toEqual(['1', '3']);
    expect(process?.steps[0]?.ways.map(({ to }) => to)).toEqual([process?.steps[1]?.id]);
    expect(counts.steps).toEqual({ drawn: 2, read: 3 });
    const told = faults.filter(({ column }) => column === 'Wie');
    expect(told.map(({ code, row }) => [code, row])).toEqual([['step-of-unknown', 3]]);
    expect(told[0]?.repairs.map(({ kind }) => kind)).toEqual(['add-body']);
  });

  it('tells once that nobody does a step: also where its cell is empty, and not where somebody else does it', () => {
    const { faults } = made({
      Organen: BODIES,
      Stappen: [
        ['Nr', 'Titel', 'Wie'],
        ['1', 'Opstellen', 'DB'],
        ['2', 'Bespreken', ''],
        ['3', 'Besluiten', 'AB; Commissie'],
      ],
    });
    expect(faults.map(({ code, row }) => [code, row])).toEqual([
      ['cell-missing', 3],
      ['unknown-body', 4],
    ]);
  });

  it('has no process of which no step is done by anybody', () => {
    const steps: Rows = [
      ['Nr', 'Titel', 'Wie'],
      ['1', 'Opstellen', 'Niemand'],
    ];
    expect(made({ Organen: BODIES, Stappen: steps }).file.processes).toEqual([]);
  });

  it('shows everything in a view that nothing belongs to', () => {
    const { file, codes } = made({
      Organen: [
        ['Naam', 'Soort', 'Laag'],
        ['DB', 'Bestuur', 'Boven'],
        ['AB', 'Raad', 'Onder'],
      ],
      Beelden: [
        ['Naam', 'Toon'],
        ['Leeg', 'laag: Boven; soort: Raad'],
      ],
    });
    expect(codes).toContain('view-of-nothing');
    expect(file.views.map(({ title }) => title.nl)).toContain('Leeg');
  });

  it('cuts a name that is too long, and puts a question mark where a letter was lost', () => {
    const { file, codes } = made({ Organen: [['Naam'], ['x'.repeat(900)], ['Frysl\ufffdn']] });
    expect(file.bodies.map(({ name }) => name.nl)).toEqual(['x'.repeat(300), 'Frysl?n']);
    expect(codes.toSorted()).toEqual(['lost-letter', 'too-long']);
  });

  it('takes a cell without anything that can be seen for an empty one', () => {
    const { file } = made({
      Organen: [
        ['Naam', 'Omschrijving'],
        ['DB', '\u200b\u2060'],
        ['\u{e0073}', ''],
      ],
    });
    expect(file.bodies.map(({ name }) => name.nl)).toEqual(['DB']);
  });

  it('takes a verb that a program uses too for a word like any other', () => {
    const { file } = made({
      Organen: BODIES,
      Relaties: [
        ['Van', 'Soort', 'Naar'],
        ['DB', 'hasOwnProperty', 'AB'],
        ['AB', 'constructor', 'Raad'],
      ],
    });
    expect(file.relationTypes.map(({ label }) => label.nl)).toEqual(
      expect.arrayContaining(['hasOwnProperty', 'constructor']),
    );
  });

  it('gives no relation the id of a body', () => {
    const { file } = made({
      Organen: [['Naam'], ['DB'], ['AB'], ['DB adviseert AB']],
      Relaties: [
        ['Van', 'Soort', 'Naar'],
        ['DB', 'adviseert', 'AB'],
      ],
    });
    const ids = [...file.bodies, ...file.relations].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
