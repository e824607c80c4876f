import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { tryToRead } from '../../../src/import/import-file.ts';
import { writeXlsx } from '../../../src/import/write-xlsx.ts';

/** Names that a program of sheets would work out, or that end what they stand in. */
const HOSTILE = [
  '=HYPERLINK("https://elsewhere.example";"Raad")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '</t></is></c><c t="str"><f>1+1</f><v>2</v></c>',
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '<script>alert(1)</script>',
  '_x003D_1+1',
];

it('a workbook holds every name as text, whatever it begins with, and gives it back', () => {
  const bytes = writeXlsx([{ name: 'Organen', rows: [['Naam'], ...HOSTILE.map((one) => [one])] }]);
  const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  expect(sheet).not.toMatch(/<f>|<script|<!|CDATA/);
  expect([...sheet.matchAll(/<c [^>]*>/g)].map(([cell]) => cell)).toSatisfy(
    (cells: readonly string[]) =>
      cells.length === HOSTILE.length + 1 && cells.every((cell) => cell.includes('t="inlineStr"')),
  );
  const read = tryToRead(bytes, 'organen.xlsx');
  if (!read.ok || read.file.kind !== 'tables')
    throw new Error('A workbook that was written is read');
  const names = read.file.tables.sheets[0]?.rows.slice(1).map(([name]) => name);
  expect(names).toEqual(HOSTILE);
});
