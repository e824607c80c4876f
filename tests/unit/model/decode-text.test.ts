import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/model/decode-text.ts';

const bytes = (text: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(text, encoding));
const FILE = '{\n "name": "Fryslân"\n}';

describe('the letters of a file', () => {
  it.each([
    ['UTF-8', bytes(FILE, 'utf8')],
    ['UTF-8 with a mark', bytes(`\ufeff${FILE}`, 'utf8')],
    ['UTF-16 with a mark', bytes(`\ufeff${FILE}`, 'utf16le')],
    ['UTF-16 without one', bytes(FILE, 'utf16le')],
    [
      'UTF-16, the other way round',
      new Uint8Array(Buffer.from(`\ufeff${FILE}`, 'utf16le').swap16()),
    ],
    [
      'UTF-16, the other way round and without a mark',
      new Uint8Array(Buffer.from(FILE, 'utf16le').swap16()),
    ],
  ])('in %s are read', (_, given) => {
    expect(decodeText(given)).toEqual({ ok: true, text: FILE });
  });

  it.each([
    ['nothing', [], ''],
    ['one letter', [0x41], 'A'],
    ['nothing but zeros at first', [0, 0, 0x41], '\0\0A'],
    ['a letter that was lost before', [0xef, 0xbf, 0xbd], '\ufffd'],
  ])('of %s are read as UTF-8', (_, given, text) => {
    expect(decodeText(new Uint8Array(given))).toEqual({ ok: true, text });
  });

  it('in Windows-1252 are refused, with the word, its line and column, and the byte', () => {
    expect(decodeText(bytes(FILE, 'latin1'))).toStrictEqual({
      ok: false,
      fault: {
        code: 'wrong-encoding',
        severity: 'error',
        subject: '$',
        values: { found: 'Fryslân', place: '2:16', byte: '18' },
      },
    });
  });

  it.each([
    ['alone', '"é"', 'é'],
    ['with what is written to it', '"x, d\'Oré-2e ." y', "d'Oré-2e"],
    ['in its last letters', `"${'x'.repeat(50)}é"`, `${'x'.repeat(40)}é`],
    ['in its first letters', `"é${'x'.repeat(50)}"`, `é${'x'.repeat(39)}`],
    ['up to where a line ends', '"een\né\nb"', 'é'],
  ])('in Windows-1252 are told by the word they are in, %s', (_, text, found) => {
    expect(decodeText(bytes(text, 'latin1'))).toMatchObject({ fault: { values: { found } } });
  });

  it.each([
    ['cut in the middle of a letter', [0x22, 0xc3]],
    ['cut before the last of three', [0x22, 0xe2, 0x82]],
    ['cut before the last of four', [0x22, 0xf0, 0x9f, 0x98, 0x22]],
    ['that stand alone', [0x22, 0xa2, 0x22]],
    ['that no letter starts with', [0x22, 0xff, 0x22]],
    ['that are no letter of more bytes than it takes', [0x22, 0xc0, 0xa2, 0x22]],
    ['that are half a letter of UTF-16', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['that are beyond all letters', [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22]],
  ])('%s are refused at their byte', (_, given) => {
    expect(decodeText(new Uint8Array(given))).toMatchObject({ fault: { values: { byte: '2' } } });
  });

  it.each([
    ['of two, three and four bytes', [...bytes('é€😀', 'utf8')], '10', '1:5'],
    ['that was lost before', [0xef, 0xbf, 0xbd, 0x0a], '5', '2:1'],
    ['that marks the encoding', [0xef, 0xbb, 0xbf], '4', '1:1'],
  ])('are counted past one %s', (_, before, byte, place) => {
    expect(decodeText(new Uint8Array([...before, 0xff, 0xef, 0xbf, 0xbd]))).toMatchObject({
      fault: { values: { byte, place } },
    });
  });

  it.each([
    ['with a mark', bytes(`\ufeff${FILE}`, 'utf16le').subarray(0, 9)],
    ['without one', bytes(FILE, 'utf16le').subarray(0, 9)],
  ])('in half a UTF-16 %s are refused from their first byte', (_, half) => {
    expect(decodeText(half)).toMatchObject({
      fault: { code: 'wrong-encoding', values: { place: '1:1', byte: '1' } },
    });
  });

  it('of a table or a page are told as such, whatever they are written in', () => {
    expect(decodeText(bytes('naam;raad\nFryslân;é', 'latin1'))).toStrictEqual({
      ok: false,
      fault: { code: 'is-csv', severity: 'error', subject: '$', values: {} },
    });
    expect(decodeText(bytes('<!doctype html><p>é', 'latin1'))).toMatchObject({
      fault: { code: 'is-html' },
    });
  });

  it.each([
    ['a packed file', [0x50, 0x4b, 3, 4], 'is-workbook'],
    ['an older packed file', [0x1f, 0x8b, 8], 'is-workbook'],
    ['an old document', [0xd0, 0xcf, 0x11, 0xe0], 'is-workbook'],
    ['a PDF', [...bytes('%PDF-1.7', 'utf8')], 'is-pdf'],
    ['a picture', [0xff, 0xd8, 0xff, 0xe0], 'is-picture'],
  ])('are none in %s, which is told as such', (_, given, code) => {
    expect(decodeText(new Uint8Array(given))).toMatchObject({ ok: false, fault: { code } });
  });

  it('that are too many are not even looked at', () => {
    const decoded = decodeText(new Uint8Array(21 * 1024 * 1024));
    expect(decoded).toMatchObject({ ok: false, fault: { code: 'too-large' } });
  });
});
