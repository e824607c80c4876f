import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FORMATS, type FormatId, TOLD_ENDINGS } from '../../../src/import/formats.ts';
import { importRead, tryToRead } from '../../../src/import/import-file.ts';
import { writeXlsx } from '../../../src/import/write-xlsx.ts';

/** The smallest file of each format that a body called Raad can be read of. */
const FILES: Readonly<Record<FormatId, Uint8Array>> = {
  xlsx: writeXlsx([{ name: 'Organen', rows: [['Naam'], ['Raad']] }]),
  ods: zipSync({
    'content.xml': strToU8(
      '<o:document-content xmlns:o="o" xmlns:table="t" xmlns:text="x"><o:body><o:spreadsheet><table:table table:name="Organen"><table:table-row><table:table-cell><text:p>Naam</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Raad</text:p></table:table-cell></table:table-row></table:table></o:spreadsheet></o:body></o:document-content>',
    ),
  }),
  csv: strToU8('Naam;Afkorting\nRaad;R\n'),
  json: strToU8('{"format":2,"meta":{"name":"x"},"bodies":[{"id":"raad","name":"Raad"}]}'),
  bpmn: strToU8(
    '<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><laneSet><lane name="Raad"><flowNodeRef>a</flowNodeRef></lane></laneSet><task id="a" name="Doen"/></process></definitions>',
  ),
};

const drawnOf = (id: FormatId, name: string): string => {
  const read = tryToRead(FILES[id], name);
  if (!read.ok) throw new Error(read.code);
  if (read.file.kind === 'graph') return read.file.text;
  return JSON.stringify(importRead(read.file, { today: '2026-11-26' }).file);
};

describe.each(Object.keys(FORMATS) as FormatId[])('a file of the format %s', (id) => {
  const { holds, endings } = FORMATS[id];

  it('is a map, under any of its names', () => {
    for (const ending of endings) expect(drawnOf(id, `Streek.${ending}`)).toContain('"Raad"');
  });

  it('is known by what is in it, and not by its name', () => {
    expect(drawnOf(id, 'Streek.bin')).toContain('"Raad"');
  });

  it('is named where a reader is told what to choose', () => {
    expect(TOLD_ENDINGS[holds]).toContain(`.${endings[0]}`);
  });
});
