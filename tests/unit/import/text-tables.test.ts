import { describe, expect, it } from 'vitest';
import { importRead, tryToRead } from '../../../src/import/import-file.ts';
import { createImporter } from '../../../src/import/importer.ts';
import { applyRepair } from '../../../src/import/repair.ts';
import { bytesOf, TODAY, tablesIn } from '../../fixtures/read-tables.ts';

describe('a table as text', () => {
  const TEXT = 'Deelnemer;Regeling\r\nCoöperatie Súdwest;Zorg\r\n"Elburg; dorp";Zorg\r\n';
  const RIGHT = [
    ['Deelnemer', 'Regeling'],
    ['Coöperatie Súdwest', 'Zorg'],
    ['Elburg; dorp', 'Zorg'],
  ];
  const windows = Uint8Array.from(TEXT, (letter) => letter.charCodeAt(0));
  const wide = new Uint8Array([
    0xff,
    0xfe,
    ...[...TEXT].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  ]);

  it.each<[string, Uint8Array, string | undefined]>([
    ['utf-8.csv', bytesOf(`\ufeff${TEXT}`), undefined],
    ['windows.csv', windows, 'windows-1252'],
    ['utf-16.csv', wide, 'utf-16'],
    ['zonder-merk.csv', wide.slice(2), 'utf-16'],
  ])('is read in its encoding, which is told: %s', (name, bytes, encoding) => {
    const read = tablesIn(bytes, name);
    expect(read.tables.sheets[0]?.rows).toEqual(RIGHT);
    expect(read.notes.encoding).toBe(encoding);
    expect(read.notes.separator).toBe(';');
  });

  it('has the curly quotes and the euro of the old encoding', () => {
    const bytes = Uint8Array.from([
      ...bytesOf('Naam;Laag\r\n'),
      0x91,
      0x74,
      0x92,
      0x80,
      0x3b,
      0xeb,
    ]);
    expect(tablesIn(bytes, 'x.csv').tables.sheets[0]?.rows[1]).toEqual(['‘t’€', 'ë']);
  });

  it('keeps its rows when a quote never closes, which is told at its cell with a repair', () => {
    const bytes = bytesOf(
      'Naam;Laag\n"Dagelijks ""Bestuur""";Bestuur\n"Raad;Gemeenten\nDB;Bestuur\n',
    );
    const { tables, notes } = tablesIn(bytes, 'x.csv');
    const read = importRead({ kind: 'tables', tables, notes }, TODAY);
    const names = (imported: typeof read) => imported.file?.bodies.map(({ name }) => name);
    expect(names(read)).toEqual(['Dagelijks "Bestuur"', '"Raad', 'DB']);
    expect(read.faults).toMatchObject([{ code: 'quote-open', row: 3, severity: 'remark' }]);
    const [repair] = read.faults[0]?.repairs ?? [];
    const mended = repair && applyRepair({ tables, accepted: [] }, repair).tables;
    const again = importRead({ kind: 'tables', tables: mended ?? tables, notes }, TODAY);
    expect(again.faults).toEqual([]);
    expect(names(again)).toEqual(['Dagelijks "Bestuur"', 'Raad', 'DB']);
  });

  it('is mended where letters were encoded twice, which is told', () => {
    const { file, filled } = importRead(
      tablesIn(bytesOf('Deelnemer,Regeling\nSúdwest-FryslÃ¢n,CoÃ¶peratie\n'), 'x.csv'),
      TODAY,
    );
    expect(file?.bodies.map(({ name }) => name)).toEqual(['Coöperatie', 'Súdwest-Fryslân']);
    expect(filled.find(({ code }) => code === 'letters-mended')?.count).toBe(2);
  });

  it('tells that it was read before what it says is recognised', () => {
    const shares: number[] = [];
    const task = { type: 'file', bytes: bytesOf(TEXT), name: 'x.csv', ...TODAY } as const;
    createImporter()(task, (share) => shares.push(share));
    expect(shares).toEqual([1]);
  });

  it('is a graph file when it is one', () => {
    expect(tryToRead(bytesOf('{"format":2}'), 'kaart.txt')).toMatchObject({
      ok: true,
      file: { kind: 'graph' },
    });
    const old = [...'{"format":2,"meta":{"name":"Eén"}}'].map((letter) => letter.charCodeAt(0));
    expect(tryToRead(Uint8Array.from(old), 'kaart.json')).toMatchObject({
      file: { text: expect.stringContaining('Eén'), notes: { encoding: 'windows-1252' } },
    });
  });
});
