import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tryToRead } from '../../../src/import/import-file.ts';
import { decodeText } from '../../../src/model/decode-text.ts';
import { readJson } from '../../../src/model/read-json.ts';
import { bytesOf } from '../../fixtures/read-tables.ts';

/** A file of an office from before 2007, whose table of contents names these parts. */
const oldOffice = (...parts: readonly string[]): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(504).fill(0)],
    ...parts.flatMap((part) => [...Buffer.from(part.padEnd(64, '\0'), 'utf16le')]),
  ]);
const zip = (...parts: readonly string[]) =>
  zipSync(Object.fromEntries(parts.map((part) => [part, bytesOf('<a/>')])));
const openDocument = (kind: string) =>
  zipSync({
    mimetype: bytesOf(`application/vnd.oasis.opendocument.${kind}`),
    'content.xml': bytesOf('<a/>'),
  });
const binary = (...bytes: readonly number[]) =>
  new Uint8Array([...bytes, ...new Array(40).fill(0)]);
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const RTF = '{\\rtf1\\ansi\n\\pard Raad; College\\par\n}';
const YAML = 'format: 2\nmeta:\n  name: Streek\nbodies:\n  - id: raad\n    name: Raad\n';
const MAIL =
  'Return-Path: <a@b.nl>\nFrom: Jan <a@b.nl>\nTo: Piet <c@d.nl>; Klaas <e@f.nl>\nSubject: Organen\nMIME-Version: 1.0\n\nHierbij.\n';
const PROSE =
  'Beste Jan,\n\nHierbij stuur ik je de lijst, zoals beloofd, van alle organen in de streek.\nHet dagelijks bestuur adviseert de raad. De raad besluit.\n\nGroet, Piet\n';

const PROGRAMS = [
  ['kaart.js', '// onze kaart\nconst kaart = {\n  "format": 2,\n  "bodies": []\n};\n'],
  ['kaart.ts', "import { lees } from './lees.ts';\n\nexport const kaart = lees();\n"],
  [
    'main.py',
    '# lees de organen\nimport csv\nfrom pathlib import Path\n\ndef lees(pad):\n    return pad\n',
  ],
  ['Kaart.java', 'package nl.streek;\n\npublic class Kaart {\n  private int aantal;\n}\n'],
  ['Program.cs', 'using System;\nusing System.Linq;\n\nclass Program {\n}\n'],
  ['main.c', '#include <stdio.h>\nint main(void) {\n  return 0;\n}\n'],
  [
    'dump.sql',
    "CREATE TABLE organen (id int, naam text);\nINSERT INTO organen VALUES (1, 'Raad');\n",
  ],
  ['vraag.sql', 'SELECT naam, laag FROM organen WHERE laag = 1;\n'],
  ['start.sh', '#!/bin/sh\nset -e\nnpm start\n'],
  ['index.php', '<?php\n$naam = "Raad";\n'],
  ['stijl.css', 'body {\n  margin: 0;\n}\n\n.kaart {\n  color: red;\n}\n'],
  ['Module1.bas', 'Sub Kleur()\n  Range("A1").Select\nEnd Sub\n'],
  ['lees.rb', 'def lees(pad):\n  if pad:\n    return pad\n'],
  ['kaart.dot', 'digraph kaart {\n  DB -> AB;\n}\n'],
  ['kaart.mmd', 'graph TD\n  DB --> AB\n'],
  ['kaart.ttl', '@prefix org: <http://www.w3.org/ns/org#> .\n<#db> a org:Organization .\n'],
  ['kaart.rs', 'use std::fs;\n\nfn main() {\n}\n'],
  ['kaart.vbs', 'Dim x\nSet x = CreateObject("Excel.Application")\n'],
  ['kaart.tex', '\\documentclass{article}\n\\begin{document}\nRaad en college.\n'],
] as const;
const SETTINGS = [
  ['kaart.ini', '[kaart]\nnaam=Streek\nlaag=3\n'],
  ['kaart.toml', '# onze kaart\ntitle = "Streek"\n\n[eigenaar]\nnaam = "Griffie"\n'],
  ['kaart.properties', 'naam=Streek\nlagen=3\n'],
  ['.env', 'POORT=8080\nPAD=/kaart\n'],
  ['desktop.ini', '; van Windows\n[.ShellClassInfo]\nLocalizedResourceName=Kaart\n'],
] as const;

const KINDS: readonly (readonly [string, Uint8Array, string])[] = [
  ['oud.xls', oldOffice('Root Entry', 'Workbook'), 'file-old-workbook'],
  ['heel-oud.xls', oldOffice('Root Entry', 'Book'), 'file-old-workbook'],
  ['geheim.xlsx', oldOffice('Root Entry', 'EncryptedPackage'), 'file-encrypted'],
  ['oud.doc', oldOffice('Root Entry', '1Table', 'WordDocument'), 'file-is-document'],
  ['met-tabel.doc', oldOffice('Root Entry', 'WordDocument', 'Workbook'), 'file-is-document'],
  ['oud.ppt', oldOffice('Root Entry', 'PowerPoint Document'), 'file-is-document'],
  ['bericht.msg', oldOffice('Root Entry', '__nameid_version1.0', 'Workbook'), 'file-is-mail'],
  ['stuk.xls', oldOffice('Root Entry'), 'file-is-unknown'],
  ['brief.docx', zip('word/document.xml'), 'file-is-document'],
  ['dia.pptx', zip('ppt/presentation.xml'), 'file-is-document'],
  ['schema.vsdx', zip('visio/document.xml'), 'file-is-picture'],
  ['brief.odt', openDocument('text'), 'file-is-document'],
  ['dia.odp', openDocument('presentation'), 'file-is-document'],
  ['schema.odg', openDocument('graphics'), 'file-is-picture'],
  ['fotos.zip', zip('a.jpg', 'b.jpg'), 'file-is-packed'],
  ['met-wat-geen-werkmap-is.zip', zip('map/organen.xlsx'), 'file-is-xml'],
  ['twee-werkmappen.zip', zip('organen.xlsx', 'b/relaties.csv'), 'file-holds-several'],
  ['ingepakt.zip', zipSync({ 'x.zip': zip('organen.xlsx') }), 'file-is-packed'],
  ['leeg.zip', zip(), 'file-is-packed'],
  ['streek.7z', binary(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'file-is-packed'],
  ['streek.rar', binary(...letters('Rar!'), 0x1a, 7), 'file-is-packed'],
  ['leeg.xlsx', zip('xl/styles.xml'), 'file-no-workbook'],
  ['nota.pdf', bytesOf('%PDF-1.7'), 'file-is-pdf'],
  ['met-merk.pdf', bytesOf('\ufeff%PDF-1.7'), 'file-is-pdf'],
  ['plaatje.png', binary(0x89, 0x50, 0x4e, 0x47, 13, 10), 'file-is-picture'],
  ['foto.jpg', binary(0xff, 0xd8, 0xff, 0xe0), 'file-is-picture'],
  ['foto.webp', binary(...letters('RIFF'), 9, 0, 0, 0, ...letters('WEBP')), 'file-is-picture'],
  ['foto.heic', binary(0, 0, 0, 0x18, ...letters('ftypheic')), 'file-is-picture'],
  ['scan.tif', binary(...letters('MM'), 0, 0x2a), 'file-is-picture'],
  ['schema.svg', bytesOf('<?xml version="1.0"?>\n<!-- x -->\n<svg></svg>'), 'file-is-picture'],
  ['brief.rtf', bytesOf(RTF), 'file-is-document'],
  ['kaart.yaml', bytesOf(YAML), 'file-is-yaml'],
  ['kaart.yml', bytesOf(`# onze kaart\n---\n${YAML}`), 'file-is-yaml'],
  ['bericht.eml', bytesOf(MAIL), 'file-is-mail'],
  [
    'bewaard.mht',
    bytesOf('From: <x>\nSnapshot-Content-Location: x\nSubject: x\nDate: x\n\n'),
    'file-is-html',
  ],
  ['pagina.csv', bytesOf('<!doctype html><p>Hallo'), 'file-is-html'],
  ['uitvoer.xls', bytesOf('<!-- x -->\r\n<table><tr><td>Naam'), 'file-is-html'],
  ['iets.xml', bytesOf('<?xml version="1.0"?><iets/>'), 'file-is-xml'],
  [
    'oud.xml',
    bytesOf('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    'file-other-workbook',
  ],
  ['beste.txt', bytesOf(PROSE), 'file-is-prose'],
  [
    'overleg.ics',
    bytesOf('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n'),
    'file-is-calendar',
  ],
  [
    'leden.vcf',
    bytesOf('BEGIN:VCARD\nVERSION:3.0\nN:Jansen;Piet\nEND:VCARD\n'),
    'file-is-calendar',
  ],
  ...PROGRAMS.map(([name, text]) => [name, bytesOf(text), 'file-is-code'] as const),
  ...SETTINGS.map(([name, text]) => [name, bytesOf(text), 'file-is-settings'] as const),
  ['spaties.csv', bytesOf('  \n \t \n'), 'file-empty'],
  ['nullen.csv', new Uint8Array(500), 'file-is-unknown'],
];

describe('a file of another kind', () => {
  it.each(KINDS)('%s is told by what it is', (name, bytes, code) => {
    expect(tryToRead(bytes, name)).toMatchObject({ ok: false, code });
  });

  it.each(KINDS)('%s is told so under the name of a graph file too', (_, bytes, code) => {
    // Prose under that name is JSON with a slip, as far as anyone can tell.
    if (code === 'file-is-prose') return;
    expect(tryToRead(bytes, 'kaart.json')).toMatchObject({ ok: false, code });
  });

  it('is a table under the name of a graph file, and read as one', () => {
    const table = bytesOf('Van;Soort;Naar\rDB;adviseert;Raad\r');
    expect(tryToRead(table, 'kaart.json')).toMatchObject({ ok: true, file: { kind: 'tables' } });
  });
});

describe('a packed file with one file in it', () => {
  const inner = (name: string, bytes: Uint8Array) =>
    zipSync({
      [`map/${name}`]: bytes,
      '__MACOSX/._x.csv': bytesOf('x'),
      'lees mij.md': bytesOf('x'),
    });

  it('is read as that file', () => {
    const table = bytesOf('Van;Soort;Naar\nDB;adviseert;Raad\n');
    expect(tryToRead(inner('lijnen.csv', table), 'gestuurd.zip')).toMatchObject({
      ok: true,
      file: { kind: 'tables', tables: { name: 'lijnen' }, notes: { unpacked: 'lijnen.csv' } },
    });
    const map = bytesOf('{"format":2,"meta":{"name":"x"},"bodies":[]}');
    expect(tryToRead(inner('kaart.json', map), 'gestuurd.zip')).toMatchObject({
      ok: true,
      file: { kind: 'graph', notes: { unpacked: 'kaart.json' } },
    });
  });

  it('is told by what is wrong with that file', () => {
    expect(tryToRead(inner('oud.xlsx', oldOffice('Workbook')), 'x.zip')).toMatchObject({
      code: 'file-old-workbook',
    });
  });

  it('is not unpacked without end', () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(30 * 1024 * 1024) });
    expect(tryToRead(bomb, 'x.zip')).toMatchObject({ code: 'file-inflates' });
  });
});

describe('a graph file of a site', () => {
  it.each<[string, Uint8Array, string]>([
    ['a workbook', zip('xl/workbook.xml'), 'is-workbook'],
    ['an old document', oldOffice('WordDocument'), 'is-workbook'],
    ['a PDF', binary(...letters('%PDF-1.7'), 0xe2, 0xe3), 'is-pdf'],
    ['a picture', binary(0xff, 0xd8, 0xff, 0xe0), 'is-picture'],
    ['a table in an old encoding', new Uint8Array(letters('Naam;Laag\nCoöperatie;x')), 'is-csv'],
    ['a document', bytesOf(RTF), 'is-document'],
    ['a message', bytesOf(MAIL), 'is-mail'],
    ['YAML', bytesOf(YAML), 'is-yaml'],
    ['lines of an old Mac', bytesOf('Naam;Laag\rRaad;x\r'), 'is-csv'],
    ['a letter to somebody', bytesOf('Beste Jan,\n\nHierbij.'), 'not-json'],
  ])('that is %s is told as such', (_, bytes, code) => {
    const decoded = decodeText(bytes);
    const read = decoded.ok ? readJson(decoded.text) : decoded;
    expect(read).toMatchObject({ ok: false, fault: { code } });
  });
});

describe('a table that looks like another kind of text', () => {
  it.each([
    [
      'with sentences in a column',
      'Naam;Omschrijving\nRaad;De raad besluit over alles, altijd.\nDB;Het bestuur bereidt dat voor, elke week.\n',
    ],
    [
      'with notes above it',
      'Overzicht van de streek, opgesteld in mei.\n\nVan;Soort;Naar\nDB;adviseert;Raad\nAB;adviseert;Raad\nRaad;besluit voor;AB\n',
    ],
    ['with a colon in its heading', 'Naam: orgaan;Laag\nRaad;Gemeenten\n'],
    ['with an address of mail', 'Naam;E-mail\nRaad;From: griffie@b.nl\n'],
    ['that starts with less than', '<5 leden;Laag\nRaad;Gemeenten\n'],
    ['whose first column is called as a word of a program', 'Type;Naam\nreturn;Raad\nimport;AB\n'],
    ['with an equals sign', 'Naam;Afspraak\nRaad;AB = DB\nAB;DB = AB\n'],
    ['with brackets', 'Naam;Laag\nRaad (32 leden);Gemeenten\nAB (9);Streek\n'],
    ['of a list of names', 'Raad\nCollege\nDagelijks Bestuur\n'],
  ])('%s is a table', (_, text) => {
    expect(tryToRead(bytesOf(text), 'x.csv')).toMatchObject({ ok: true, file: { kind: 'tables' } });
  });
});
