import { describe, expect, it } from 'vitest';
import { CARD } from '../../../src/layout/dimensions.ts';
import { measureText } from '../../../src/layout/measure-text.ts';
import { wrapText } from '../../../src/layout/wrap-text.ts';

const FONT = CARD.nameFont;
const wrap = (text: string, letters: number) =>
  wrapText(text, FONT, measureText('n'.repeat(letters), FONT));

describe('a word that is longer than a line', () => {
  it('is broken where its compound joins', () => {
    expect(wrap('Samenwerkingsverband', 18)).toEqual(['Samenwerkings-', 'verband']);
    expect(wrap('Gezondheidsbeleidscommissie', 20)).toEqual(['Gezondheidsbeleids-', 'commissie']);
    expect(wrap('Arbeidsmarktregioprogrammaraadsvoorzittersoverleg', 20)).toEqual([
      'Arbeidsmarktregio-',
      'programmaraads-',
      'voorzittersoverleg',
    ]);
  });

  it('is broken between syllables where nothing joins in reach', () => {
    expect(wrap('Kulturveranstaltungen', 12)).toEqual(['Kultur-', 'veranstal-', 'tungen']);
  });

  it('is broken between letters where it has no syllables', () => {
    expect(wrap('x'.repeat(25), 10).join('').replaceAll('-', '')).toBe('x'.repeat(25));
    expect(wrap('x'.repeat(25), 10).length).toBeGreaterThan(2);
  });

  it('leaves no few letters alone', () => {
    for (let letters = 8; letters < 20; letters++)
      for (const line of wrap('Werkvoorzieningschap', letters))
        expect(line.replace('-', '').length).toBeGreaterThan(3);
  });
});
