import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { placeSentence } from '../../../src/i18n/import-sentences.ts';
import { importRead, tryToRead } from '../../../src/import/import-file.ts';
import { openZip } from '../../../src/import/read/zip.ts';
import { writeXlsx } from '../../../src/import/write-xlsx.ts';
import { bytesOf, TODAY, tablesIn } from '../../fixtures/read-tables.ts';

const rowsIn = (bytes: Uint8Array, name: string) => tablesIn(bytes, name).tables.sheets[0]?.rows;

const SHEET = 'xl/worksheets/sheet1.xml';
/** A workbook as other programs write it, with one sheet. */
const workbook = (sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<x:workbook xmlns:x="a" xmlns:r="b"><x:sheets><x:sheet name="Organen" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        [SHEET]: sheet,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

describe('what no map can be made of', () => {
  const good = writeXlsx([{ name: 'Organen', rows: [['Naam'], ['Raad']] }]);

  it.each<[string, Uint8Array, string]>([
    ['leeg.xlsx', new Uint8Array(), 'file-empty'],
    ['half.xlsx', good.slice(0, good.length / 2), 'file-damaged'],
    [
      'stuk.xlsx',
      good.map((byte, index) =>
        index > good.length * 0.2 && index < good.length * 0.7 ? 0 : byte,
      ),
      'file-damaged',
    ],
    ['streek.xlsb', zipSync({ 'xl/workbook.bin': bytesOf('x') }), 'file-other-workbook'],
    ['streek.numbers', zipSync({ 'Index/Document.iwa': bytesOf('x') }), 'file-other-workbook'],
    ['proces.bpmn', bytesOf('<?xml version="1.0"?><definitions/>'), 'bpmn-without-process'],
    ['groot.csv', new Uint8Array(20 * 1024 * 1024 + 1), 'file-too-large'],
  ])('%s is told by what it is', (name, bytes, code) => {
    expect(tryToRead(bytes, name)).toMatchObject({ ok: false, code });
  });

  const MEGABYTE = 1024 * 1024;
  /** A workbook with a part of so many bytes, of which its directory says that they are others. */
  const bomb = (bytes: number, told: number): Uint8Array => {
    const zip = zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>'),
      'xl/sharedStrings.xml': new Uint8Array(bytes),
    });
    const view = new DataView(zip.buffer);
    for (let at = 0; at < zip.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, told, true);
    }
    return zip;
  };

  it('says itself that it holds more than a memory: it is not unpacked', () => {
    const zip = bomb(1, 300 * MEGABYTE);
    expect(tryToRead(zip, 'bom.xlsx')).toMatchObject({ ok: false, code: 'file-inflates' });
  });

  it('holds far more than it says: it is counted while it is unpacked', () => {
    const zip = bomb(8 * MEGABYTE, 1_000);
    expect(zip.length).toBeLessThan(MEGABYTE / 16);
    let taken = 0;
    const read = () =>
      openZip(zip, undefined, MEGABYTE).read('xl/sharedStrings.xml', (piece) => {
        taken += piece.length;
      });
    expect(read).toThrow(expect.objectContaining({ code: 'file-inflates' }));
    expect(taken).toBeLessThanOrEqual(MEGABYTE);
    expect(openZip(zip).read('xl/sharedStrings.xml', () => {})).toBe(true);
  });

  it('never throws, whatever bytes follow the mark of a zip', () => {
    for (let seed = 0; seed < 300; seed++) {
      const noise = good.map((byte, index) =>
        (index * 7 + seed) % 23 === 0 ? (byte * 31 + seed) % 256 : byte,
      );
      expect(() => tryToRead(noise, 'ruis.xlsx')).not.toThrow();
    }
  });
});

describe('a workbook of another program', () => {
  it('is read with prefixes, shared and inline words, days, formulas and without places', () => {
    const bytes = workbook(
      `<x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>Sinds</x:t></x:is></x:c></x:row>
      <x:row r="3"><x:c r="A3" t="str"><x:f>CONCAT("Ra","ad")</x:f><x:v>Raad</x:v></x:c><x:c r="B3" s="1"><x:v>46352</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      {
        'xl/sharedStrings.xml':
          '<sst><si><r><t>Na</t></r><r><t>am</t></r><rPh><t>x</t></rPh></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d\\-m\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      },
    );
    expect(rowsIn(bytes, 'x.xlsx')).toEqual([['Naam', 'Sinds'], [], ['Raad', '2026-11-26']]);
  });

  it('tells that its macros were left alone', () => {
    const bytes = workbook(
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>Naam</t></is></c></row><row><c t="inlineStr"><is><t>Raad</t></is></c></row></sheetData></worksheet>',
      {
        'xl/vbaProject.bin': 'x',
      },
    );
    const { filled, file } = importRead(tablesIn(bytes, 'x.xlsm'), TODAY);
    expect(file?.bodies).toHaveLength(1);
    expect(filled.map(({ code }) => code)).toContain('macros');
  });

  it('tells at its cell that a formula was never worked out, and takes an empty outcome for empty', () => {
    const bytes = workbook(
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>Naam</t></is></c></row><row><c t="str"><f>A1</f><v>Raad</v></c></row><row><c><f>1+1</f></c></row><row><c t="str"><f>""</f><v></v></c></row></sheetData></worksheet>',
    );
    const { file, faults } = importRead(tablesIn(bytes, 'x.xlsx'), TODAY);
    expect(file?.bodies.map(({ name }) => name)).toEqual(['Raad']);
    expect(faults[0]).toMatchObject({ code: 'formula-unseen', row: 3 });
  });

  it('is read as OpenDocument, with repeated cells, merged ones, notes and a hidden sheet', () => {
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
      <table:table table:name="Organen"><table:table-row><table:table-cell><text:p>Naam</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>Laag</text:p></table:table-cell></table:table-row>
      <table:table-row><table:table-cell><office:annotation><text:p>notitie</text:p></office:annotation><text:p>Raad</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-rows-spanned="2"><text:p>Gemeenten</text:p></table:table-cell></table:table-row>
      <table:table-row><table:table-cell><text:p>College</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:covered-table-cell/></table:table-row>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>
      <table:table table:name="Relaties" table:style-name="ta2"><table:table-row><table:table-cell><text:p>Van</text:p></table:table-cell></table:table-row></table:table></office:document-content>`;
    const read = tablesIn(zipSync({ 'content.xml': bytesOf(content) }), 'x.ods');
    expect(read.tables.sheets.map(({ isHidden }) => isHidden)).toEqual([false, true]);
    const { file } = importRead(read, TODAY);
    expect(file?.bodies.map(({ name, lane }) => [name, lane])).toEqual([
      ['Raad', 'gemeenten'],
      ['College', 'gemeenten'],
    ]);
  });
});

describe('a process of another program', () => {
  it('has its lanes as bodies, its tasks as steps and its gateways as questions', () => {
    const bpmn = `<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><bpmn:process id="p" name="Nota">
      <bpmn:laneSet><bpmn:lane name="Raad"><bpmn:flowNodeRef>b</bpmn:flowNodeRef></bpmn:lane><bpmn:lane name="Dagelijks bestuur"><bpmn:flowNodeRef>a</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
      <bpmn:startEvent id="s"/><bpmn:task id="a" name="Schrijven"/><bpmn:userTask id="b" name="Bespreken"/><bpmn:exclusiveGateway id="g" name="Akkoord?"/><bpmn:endEvent id="e"/><bpmn:textAnnotation id="t"/>
      <bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="a"/><bpmn:sequenceFlow id="f2" sourceRef="a" targetRef="b"/><bpmn:sequenceFlow id="f3" sourceRef="b" targetRef="g"/><bpmn:sequenceFlow id="f4" name="Nee" sourceRef="g" targetRef="a"/><bpmn:sequenceFlow id="f5" name="Ja" sourceRef="g" targetRef="e"/></bpmn:process></bpmn:definitions>`;
    const { file, faults } = importRead(tablesIn(bytesOf(bpmn), 'nota.bpmn'), TODAY);
    expect(file?.bodies.map(({ name }) => name)).toEqual(['Dagelijks bestuur', 'Raad']);
    const [process] = file?.processes ?? [];
    expect(process?.title).toBe('Nota');
    expect(process?.steps[1]).toMatchObject({
      title: 'Bespreken',
      actors: ['raad'],
      question: 'Akkoord?',
      ways: [
        { to: 'stap-1', label: 'Nee' },
        { to: null, label: 'Ja' },
      ],
    });
    expect(faults.map(({ code, values }) => [code, values.found])).toEqual([
      ['not-held', 'textAnnotation (1)'],
    ]);
  });

  it('tells what stands in a step, and names the element that a slip is about', () => {
    const bpmn = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p" name="Nota"><laneSet><lane name="Raad"><flowNodeRef>a</flowNodeRef></lane></laneSet>
      <subProcess id="a" name="Toetsen"><task id="c" name="Lezen"/><task id="d" name="Wegen"/></subProcess><task id="b" name="Rond"/>
      <sequenceFlow id="f1" sourceRef="a" targetRef="b"/><sequenceFlow id="f2" sourceRef="b" targetRef="a"/></process></definitions>`;
    const { file, faults } = importRead(tablesIn(bytesOf(bpmn), 'nota.bpmn'), TODAY);
    expect(file?.processes?.[0]?.steps.map(({ title }) => title)).toEqual(['Toetsen', 'Rond']);
    expect(faults.find(({ code }) => code === 'not-held')?.values.found).toBe(
      'subProcess ‘Toetsen’ (a) > task (2)',
    );
    const places = faults.map((fault) => placeSentence(fault, 'nl'));
    expect(faults.map(({ code }) => code)).toContain('no-end');
    expect(places).toContain('Element ‘Rond’ (b)');
    expect(places.join()).not.toMatch(/Blad|rij|kolom/);
  });
});
