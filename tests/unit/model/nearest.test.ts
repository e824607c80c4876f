import { describe, expect, it } from 'vitest';
import { isSlip, nearest } from '../../../src/model/nearest.ts';

describe('the word that was probably meant', () => {
  it('is the one that takes the fewest changes', () => {
    expect(nearest('Raadt', ['College', 'Raden', 'Raad'])).toBe('Raad');
  });

  it('is the first of those that come as near', () => {
    expect(nearest('Raat', ['Raad', 'Raaf'])).toBe('Raad');
  });

  it('shares a letter with what stands there, however short that is', () => {
    expect(nearest('9', ['1', '2'])).toBeNull();
    expect(nearest('XY', ['DB', 'AB'])).toBeNull();
    expect(nearest('99', ['1', '9'])).toBe('9');
    expect(nearest('DD', ['AB', 'DB'])).toBe('DB');
  });

  it('may differ by a third of its letters, and by two of a short one', () => {
    expect(nearest('abcde', ['abxye'])).toBe('abxye');
    expect(nearest('abcde', ['axxxe'])).toBeNull();
    expect(nearest('abcdefghi', ['abcxxxghi'])).toBe('abcxxxghi');
    expect(nearest('abcdefghi', ['abxxxxghi'])).toBeNull();
  });

  it('is not looked for when it is far too long to be one', () => {
    expect(nearest('a'.repeat(200), ['a'.repeat(199)])).toBe('a'.repeat(199));
    expect(nearest('a'.repeat(201), ['a'.repeat(200)])).toBeNull();
  });
});

describe('of very many words', () => {
  const far = Array.from({ length: 4_999 }, () => 'zzzzzz');

  it('the first five thousand are looked at', () => {
    expect(nearest('raadt', [...far, 'raad'])).toBe('raad');
    expect(nearest('raadt', [...far, 'zzzzzz', 'raad'])).toBeNull();
  });

  it('one may be longer or shorter by what may differ', () => {
    expect(nearest('raad', ['raaden', 'raadsle'])).toBe('raaden');
    expect(nearest('raad', ['ra'])).toBe('ra');
    expect(nearest('raad', ['raadsle'])).toBeNull();
  });
});

describe('a slip', () => {
  it('is another case, at any length', () => {
    expect(isSlip('db', 'DB')).toBe(true);
  });

  it('is up to two letters of a word that is longer than four', () => {
    expect(isSlip('raadd', 'raad')).toBe(true);
    expect(isSlip('radd', 'raad')).toBe(false);
    expect(isSlip('burgers', 'burgrsx')).toBe(true);
    expect(isSlip('burgers', 'bxrgxsx')).toBe(false);
  });
});
