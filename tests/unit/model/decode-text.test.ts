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
  ])('in %s are read', (_, given) => {
    expect(decodeText(given)).toEqual({ ok: true, text: FILE });
  });

  it('in Windows-1252 are refused, with the word, its line and column, and the byte', () => {
    const decoded = decodeText(bytes(FILE, 'latin1'));
    expect(decoded).toMatchObject({
      ok: false,
      fault: { code: 'wrong-encoding', values: { found: 'Fryslân', place: '2:16', byte: '18' } },
    });
  });

  it.each([
    ['cut in the middle of a letter', [0x22, 0xc3]],
    ['that stand alone', [0x22, 0xa2, 0x22]],
    ['that no letter starts with', [0x22, 0xff, 0x22]],
  ])('%s are refused at their byte', (_, given) => {
    expect(decodeText(new Uint8Array(given))).toMatchObject({ fault: { values: { byte: '2' } } });
  });

  it('that are too many are not even looked at', () => {
    const decoded = decodeText(new Uint8Array(21 * 1024 * 1024));
    expect(decoded).toMatchObject({ ok: false, fault: { code: 'too-large' } });
  });
});
