import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { readFile } from '../../../src/import/read/read-file.ts';
import { applyRepair, type Draftable } from '../../../src/import/repair.ts';

const TODAY = '2026-11-26';

const opened = (name: string): Draftable => {
  const bytes = readFileSync(new URL(`../../fixtures/workbooks/${name}`, import.meta.url));
  const file = readFile(bytes, name, () => {});
  if (file.kind !== 'tables') throw new Error('not a workbook');
  return { tables: file.tables, accepted: [] };
};

const imported = ({ tables, accepted }: Draftable) =>
  importTables(tables, { today: TODAY, accepted });

describe('the workbook of an official', () => {
  const { file, faults, counts } = imported(opened('voorbeeldstreek.xlsx'));

  it('is taken as it is, and nothing is asked', () => {
    expect(faults).toEqual([]);
    expect(counts).toEqual({
      bodies: { drawn: 21, read: 21 },
      relations: { drawn: 20, read: 20 },
      memberships: { drawn: 14, read: 14 },
      steps: { drawn: 9, read: 9 },
      scenes: { drawn: 6, read: 6 },
    });
  });

  it('names the map, the region, the day and who says so', () => {
    expect(file?.meta).toMatchObject({
      name: 'Bestuurskaart Voorbeeldstreek',
      region: 'Voorbeeldstreek',
      validOn: TODAY,
      evidence: { status: 'declared', by: 'Griffie Voorbeeldstreek', on: TODAY },
      languages: ['nl'],
    });
  });

  it('has its lanes in the order in which they come', () => {
    expect(file?.lanes?.map(({ label }) => label)).toEqual([
      'Gemeenten',
      'Bestuurlijk',
      'Ambtelijk',
    ]);
  });

  it('finds bodies by their abbreviations', () => {
    expect(file?.relations?.[3]).toMatchObject({
      from: 'portefeuillehoudersoverleg-sociaal-domein',
      to: 'dagelijks-bestuur',
      type: 'adviseert',
    });
  });

  it('knows the verbs of the base vocabulary, and declares the others by their label', () => {
    expect(file?.relationTypes?.map(({ label }) => label)).toEqual([
      'ondersteunt',
      'legt ontwerp voor aan',
      'geeft zienswijze aan',
      'controleert',
    ]);
  });

  it('gives each name the article of its head', () => {
    const inSentence = (id: string) => file?.bodies.find((body) => body.id === id)?.inSentence;
    expect(inSentence('dagelijks-bestuur')).toBe('het dagelijks bestuur');
    expect(inSentence('stuurgroep-regiovisie')).toBe('de stuurgroep Regiovisie');
    expect(inSentence('colleges-van-burgemeester-en-wethouders')).toBe(
      'de colleges van burgemeester en wethouders',
    );
    expect(inSentence('aardenbroek')).toBeUndefined();
  });

  it('has a process with its loop, its question and the turns of the council', () => {
    const [process] = file?.processes ?? [];
    expect(process?.title).toBe('Regiovisie');
    expect(process?.steps[3]).toMatchObject({
      question: 'Is het advies positief?',
      ways: [
        { to: 'stap-5', label: 'Akkoord: door naar het DB', short: 'Akkoord' },
        { to: 'stap-1', label: 'Terug: projectgroep past aan', short: 'Terug' },
      ],
      days: { min: 14, max: 28 },
    });
    expect(process?.steps[5]?.council?.[0]?.role).toBe('direct');
    expect(process?.steps[7]?.council?.[0]?.role).toBe('college');
    expect(process?.steps[8]?.ways).toEqual([{ to: null }]);
  });

  it('shows all in one view and the process in another, by the names that the story has for them', () => {
    expect(file?.views?.map(({ title, process }) => [title, process])).toEqual([
      ['Structuur', undefined],
      ['Regiovisie', 'regiovisie'],
    ]);
    expect(file?.stories?.[0]?.scenes.map(({ select, step }) => select ?? step)).toEqual([
      undefined,
      'dagelijks-bestuur',
      'gemeenteraden',
      'stap-1',
      'stap-4',
      'stap-6',
    ]);
  });
});

describe('the same workbook with six slips', () => {
  const draft = opened('voorbeeldstreek-fouten.xlsx');

  it('tells each at its cell, with what would be right', () => {
    const told = imported(draft).faults.map(
      ({ code, sheet, row, column, values, suggestion }) =>
        `${code}: ${sheet} ${row} ${column}: ${values.found} > ${suggestion}`,
    );
    expect(told).toEqual([
      'unknown-body: Relaties 4 Van: PHO Ruimtee > PHO Ruimte',
      'unknown-step: Stappen 5 Daarna: 55 > 5',
      'unknown-view: Verhaal 3 Beeld: Structur > Structuur',
      'new-verb: Relaties 22 Soort: belt > stemt af met',
      'spelled-otherwise: Deelname 6 Orgaan: Algemeen Bestuur > Algemeen bestuur',
      'duration-words: Stappen 3 Duur: twee weken > 14 dagen',
    ]);
  });

  it('is drawn all the same, but for the relation and the scene that are not right', () => {
    const { counts } = imported(draft);
    expect(counts.relations).toEqual({ drawn: 20, read: 21 });
    expect(counts.scenes).toEqual({ drawn: 5, read: 6 });
    expect(counts.steps).toEqual({ drawn: 9, read: 9 });
  });

  it('is without errors after five repairs, and without remarks after six', () => {
    let state = draft;
    for (let clicks = 0; clicks < 5; clicks++) {
      const repair = imported(state).faults.find(({ code }) => code !== 'new-verb')?.repairs[0];
      if (repair) state = applyRepair(state, repair);
    }
    expect(imported(state).faults.map(({ code }) => code)).toEqual(['new-verb']);
    const [keep] = imported(state).faults[0]?.repairs.slice(1) ?? [];
    if (keep) state = applyRepair(state, keep);
    expect(imported(state).faults).toEqual([]);
  });
});
