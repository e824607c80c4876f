import { describe, expect, it } from 'vitest';
import { isMail, isYaml, withoutProlog } from '../../../src/model/kinds-of-text.ts';
import { BEGINNING, otherKindOf } from '../../../src/model/other-kinds.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('a page or drawing', () => {
  it.each([
    ['<html>', '<html>'],
    ['  <html>', '<html>'],
    ['<?xml version="1.0"?><svg/>', '<svg/>'],
    ['<!-- made by > hand -->\n<svg/>', '<svg/>'],
    ['<?xml?> <!-- one --> <!-- two --> <!DOCTYPE svg PUBLIC "x"> <svg/>', '<svg/>'],
    ['<!doctype html><p>', '<!doctype html><p>'],
    ['<!-- never closed', '<!-- never closed'],
    ['<?never closed', '<?never closed'],
    ['text <?xml?>', 'text <?xml?>'],
    ['', ''],
  ])('%j begins at %j', (text, rest) => {
    expect(withoutProlog(text)).toBe(rest);
  });
});

describe('a saved message', () => {
  it.each([
    ['three lines that only a message has', lines('From: a', 'To: b', 'Subject: c')],
    ['lines in capitals', lines('FROM: a', 'TO: b', 'SUBJECT: c')],
    ['a line of its box before it', lines('From jan@x 2020', 'To: b', 'Subject: c', 'Date: d')],
    ['a line of its own before it', lines('X-Spam: no', 'To: b', 'Subject: c')],
    ['blank lines before it', lines('', ' ', 'From: a', 'To: b', 'Subject: c')],
    ['lines that Windows ended', 'From: a\r\nTo: b\r\nSubject: c'],
    ['lines that an old Mac ended', 'From: a\rTo: b\rSubject: c'],
    ['its third line as the fiftieth', lines('From: a', 'To: b', ...Array(47).fill('x'), 'Cc: c')],
  ])('has %s', (_, text) => {
    expect(isMail(text)).toBe(true);
  });

  it.each([
    ['two such lines', lines('From: a', 'To: b', 'Hallo: c')],
    ['another first line', lines('Hallo,', 'From: a', 'To: b', 'Subject: c')],
    ['lines that begin with something else', lines('From: a', 'xTo: b', '- Subject: c')],
    ['a first line with one in it', lines('see x: y', 'To: b', 'Cc: c', 'Date: d')],
    ['no space after the colon', lines('From:a', 'To:b', 'Subject:c')],
    ['its third line too far down', lines('From: a', 'To: b', ...Array(48).fill('x'), 'Cc: c')],
    ['nothing', ''],
  ])('is not what has %s', (_, text) => {
    expect(isMail(text)).toBe(false);
  });
});

describe('YAML', () => {
  it.each([
    ['keys with what is below them', lines('meta:', '  name: Streek')],
    ['a key with dashes below it', lines('bodies:', '- id: raad', '- id: dorp')],
    ['one blank before what is below', lines('meta:', ' name: Streek')],
    ['a comment after a value', lines('meta: x # our map', '  name: Streek')],
    ['a key in quotes', lines('"meta":', '  name: Streek')],
    ['comments before it', lines('# our map', '  # more', 'meta:', '  name: Streek')],
    ['a line of dashes before it', lines('---', 'name: Streek')],
    ['a line of dashes, and one key', lines('--- ', 'name: Streek')],
    ['the end of a document', lines('a:', '  b: 1', '...')],
    ['another document', lines('a:', '  b: 1', '--- ')],
    ['dashes within dashes', lines('a:', '- - b: 1', '  - - c')],
    ['seven of ten lines', lines('a:', ...Array(7).fill('  b: 1'), ...Array(3).fill('words'))],
  ])('has %s', (_, text) => {
    expect(isYaml(text)).toBe(true);
  });

  it.each([
    ['keys that stand alone', lines('naam: Jan', 'plaats: Dorp')],
    ['one key', 'meta:'],
    ['no key at first', lines('Geachte lezer', '  name: Streek')],
    ['words before its first key', lines('de meta:', '  name: Streek')],
    ['a key with its value against it', lines('meta:x', '  name: Streek')],
    ['a dash in a value', lines('naam: Jan', 'plaats: hier - daar')],
    ['dashes after a word at first', lines('x---', 'name: Streek')],
    ['a word after dashes at first', lines('--- x', 'name: Streek')],
    ['dashes and no key', lines('---', 'words')],
    ['fewer than seven of ten lines', lines('a:', ...Array(6).fill('  b: 1'), 'x', 'x', 'x', 'x')],
    ['keys in the middle of lines only', lines('a:', '  see b: 1', '  see c: 2')],
    ['dashes after a word', lines('a:', '  x ---', '  x ...')],
    ['words after dashes', lines('a:', '  b:c', '--- x', '... x')],
    ['a dash against its word', lines('a:', '-b', '-c')],
    ['nothing', ''],
  ])('is not what has %s', (_, text) => {
    expect(isYaml(text)).toBe(false);
  });
});

describe('what is no JSON', () => {
  it.each([
    ['PK\u0003\u0004 rest', 'is-workbook'],
    ['\n %PDF-1.7', 'is-pdf'],
    ['{\\rtf1 x}', 'is-document'],
    ['<!DOCTYPE html><p>', 'is-html'],
    ['<?xml version="1.0"?><html>', 'is-html'],
    ['<p>', 'is-html'],
    ['<pre>', 'is-xml'],
    ['<graph><p/></graph>', 'is-xml'],
    ['<svg width="1"/>', 'is-picture'],
    ['<!-- x --><svg/>', 'is-picture'],
    ['<graph><svg/></graph>', 'is-xml'],
    ['<?xml?>', 'is-xml'],
    ['<!ELEMENT a>', 'is-xml'],
    ['< 3 <p>', null],
    ['<3 <svg <a>', null],
    ['x <html> <svg> <a>', null],
    [lines('From: a', 'To: b', 'Subject: c'), 'is-mail'],
    [lines('From: a', 'Snapshot-Content-Location: x', 'Subject: c', 'Date: d'), 'is-html'],
    [lines('From: a', 'To: b', 'Subject: snapshot-content-location:', 'Date: d'), 'is-mail'],
    [lines('meta:', '  name: Streek'), 'is-yaml'],
    [lines('naam;lid', 'Raad;3'), 'is-csv'],
    [lines('naam,lid', 'Raad,3'), 'is-csv'],
    ['naam\tlid\r\nRaad\t3', 'is-csv'],
    ['naam,lid\rRaad,3', 'is-csv'],
    [lines('"naam",lid', 'Raad,3,4'), 'is-csv'],
    ['naam;lid', 'is-csv'],
    [lines('naam\tlid', ''), 'is-csv'],
    ['Dear all,', null],
    [lines('Dear all,', ''), null],
    [lines('Dear all, dear you,', 'one, two'), null],
    [lines('naam;lid', 'Raad'), null],
    ['[1,2]', null],
    ['[ {"a": 1},', null],
    [lines('"[a,b', 'c,d'), null],
    [lines('" {a,b', 'c,d'), null],
    [lines('{a,b', 'c,d'), null],
    [lines('a [b,c', 'd,e'), 'is-csv'],
    [lines('"a [b,c', 'd,e'), 'is-csv'],
    ['words', null],
    ['', null],
    [' \t ', null],
  ])('%j: %s', (text, kind) => {
    expect(otherKindOf(text)).toBe(kind);
  });

  it('is told by its beginning alone', () => {
    const blank = ' '.repeat(BEGINNING - 4);
    expect(otherKindOf(`${blank}%PDF`)).toBe('is-pdf');
    expect(otherKindOf(`${blank} %PDF`)).toBeNull();
  });
});
