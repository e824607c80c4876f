import { describe, expect, it } from 'vitest';
import { binaryKindOf } from '../../../src/model/binary-kinds.ts';

/** Letters as bytes; a dot is any byte. */
const bytes = (letters: string, any = 7) =>
  Uint8Array.from(letters, (letter) => (letter === '.' ? any : letter.charCodeAt(0)));

describe('what a file is by its first bytes', () => {
  it.each([
    ['zip', 'PK\x03\x04'],
    ['zip', 'PK\x05\x06'],
    ['packed', '7z\xbc\xaf'],
    ['packed', 'Rar!\x1a'],
    ['packed', '\x1f\x8b\x08'],
    ['old-office', '\xd0\xcf\x11\xe0'],
    ['pdf', '%PDF'],
    ['picture', '\x89PNG'],
    ['picture', '\xff\xd8\xff'],
    ['picture', 'GIF8'],
    ['picture', 'RIFF....WEBP'],
    ['picture', 'II*\0'],
    ['picture', 'MM\0*'],
    ['picture', 'BM....\0\0\0\0'],
    ['picture', '\0\0\0.ftyphe'],
    ['picture', '\0\0\0.ftypmif'],
    ['picture', '\0\0\0.ftypavif'],
  ])('is %s with %j, and not with less of it or another byte', (kind, letters) => {
    expect(binaryKindOf(bytes(letters))).toBe(kind);
    expect(binaryKindOf(bytes(`${letters}.`, 0))).toBe(kind);
    expect(binaryKindOf(bytes(letters.slice(0, -1)))).toBeNull();
    expect(binaryKindOf(bytes(`${letters.slice(0, -1)}#`))).toBeNull();
    expect(binaryKindOf(bytes(` ${letters}`))).toBeNull();
  });

  it('is nothing of that for text, or nothing at all', () => {
    expect(binaryKindOf(bytes('{"format": 2}'))).toBeNull();
    expect(binaryKindOf(new Uint8Array())).toBeNull();
  });
});
