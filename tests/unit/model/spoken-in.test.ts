import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/import/import-tables.ts';
import { mapTables } from '../../../src/import/map-tables.ts';
import { tableOf } from '../../../src/import/table.ts';
import type { RawGraph } from '../../../src/model/format-2.ts';
import { languageOfWords } from '../../../src/model/language-of-words.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { languageOfQuotes, otherLanguagesOf, spokenIn } from '../../../src/model/spoken-in.ts';

const FILE: RawGraph = {
  format: 2,
  meta: { name: { nl: 'Streek', de: 'Region', fr: 'Région' }, languages: ['nl', 'de', 'fr'] },
  lanes: [{ id: 'boven', label: { nl: 'Boven', de: 'Oben' } }],
  bodies: [
    {
      id: 'raad',
      name: { nl: 'Raad', en: 'Council', de: 'Rat' },
      lane: 'boven',
      contact: { site: 'https://raad.example', mail: 'raad@raad.example' },
    },
    { id: 'bestuur', name: 'Bestuur', lane: 'boven' },
  ],
  relations: [{ type: 'adviseert', from: 'bestuur', to: 'raad' }],
};

const graphOf = (file: RawGraph) => {
  const parsed = parseGraph(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.graph;
};

describe('a graph in a language that the interface does not have', () => {
  const written = graphOf(FILE);
  const spoken = spokenIn(written, 'de');

  it('offers the languages of its file beside those of the interface', () => {
    expect(otherLanguagesOf(written)).toEqual(['de', 'fr']);
    expect(otherLanguagesOf(spoken)).toEqual(['de', 'fr']);
  });

  it('says its words in it wherever it has them, whatever language the page is in', () => {
    for (const lang of ['nl', 'en'] as const) {
      expect(spoken.bodies.get('raad')?.name[lang]).toBe('Rat');
      expect(spoken.lanes.get('boven')?.label[lang]).toBe('Oben');
      expect(spoken.file.meta.name[lang]).toBe('Region');
    }
  });

  it('keeps what is not said in it, and says which language that is', () => {
    const { name } = spoken.bodies.get('bestuur') ?? {};
    if (name === undefined) throw new Error('no body');
    const { languages } = spoken.file.meta;
    expect([name.nl, name.en]).toEqual(['Bestuur', 'Bestuur']);
    expect(languageOfWords(name, 'nl', languages)).toBe(undefined);
    expect(languageOfWords(name, 'en', languages)).toBe('nl');
    const raad = spoken.bodies.get('raad')?.name;
    expect(raad && languageOfWords(raad, 'en', languages)).toBe('de');
    expect(spoken.bodies.get('raad')?.contact).toEqual(FILE.bodies[0]?.contact);
  });

  it('still quotes in the first language of the file', () => {
    expect(languageOfQuotes(spoken)).toBe('nl');
  });

  it('is the same graph in another of them, and as it was written', () => {
    const french = spokenIn(spoken, 'fr');
    expect(french.file.meta.name.nl).toBe('Région');
    expect(french.bodies.get('raad')?.name.nl).toBe('Raad');
    expect(french.spoken?.written).toBe(written);
  });
});

describe('a workbook of a map in three languages', () => {
  const tables = (file: RawGraph) => ({
    name: 'streek',
    sheets: mapTables(file).map(({ name, rows, isHidden = false }) => ({
      ...tableOf(name, rows),
      isHidden,
    })),
  });
  const OPTIONS = { today: '2026-11-26' };

  it('comes back as it was', () => {
    expect(importTables(tables(FILE), OPTIONS).file).toEqual(FILE);
    const first = { ...FILE, meta: { ...FILE.meta, languages: ['de', 'nl', 'fr'] } };
    expect(importTables(tables(first), OPTIONS).file).toEqual(first);
  });

  it('keeps the other languages of a name that is changed', () => {
    const written = tables(FILE);
    const sheets = written.sheets.map((sheet) =>
      sheet.name === 'Organen'
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => row.map((cell) => (cell === 'Raad' ? 'De raad' : cell))),
          }
        : sheet,
    );
    const { file } = importTables({ ...written, sheets }, OPTIONS);
    expect(file?.bodies[0]?.name).toEqual({ nl: 'De raad', en: 'Council', de: 'Rat' });
  });
});
