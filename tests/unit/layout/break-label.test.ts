import { describe, expect, it } from 'vitest';
import { breakings, widthOfLines } from '../../../src/layout/break-label.ts';
import { labelLines } from '../../../src/layout/label-lines.ts';
import { countedLabel } from '../../../src/model/line-label.ts';

describe('the lines of a label', () => {
  it('hold its words in their order, each in one line', () => {
    const text = 'Legt voorstel voor aan';
    const broken = breakings(text).map((counts) => labelLines(text, counts));
    expect(broken).toEqual([
      ['Legt voorstel', 'voor aan'],
      ['Legt', 'voorstel', 'voor aan'],
    ]);
    for (const lines of broken) {
      expect(lines.join(' ')).toBe(text);
      expect(widthOfLines(lines)).toBeLessThan(widthOfLines([text]));
    }
  });

  it('keep a number with its word, which keeps the capitals of an abbreviation', () => {
    const text = countedLabel(3, 'Neemt deel aan');
    expect(text).toBe('3\u00a0×\u00a0neemt deel aan');
    const first = breakings(text).map((counts) => labelLines(text, counts)[0]);
    expect(first).toEqual(['3\u00a0×\u00a0neemt', '3\u00a0×\u00a0neemt']);
    expect(labelLines(text)).toEqual([text]);
    expect(countedLabel(2, 'AO adviseert')).toBe('2\u00a0×\u00a0AO adviseert');
  });

  it('have every word of another text too, and no empty line', () => {
    expect(labelLines('Adviseert', [1, 2])).toEqual(['Adviseert']);
    expect(labelLines('een twee drie vier', [1, 1])).toEqual(['een', 'twee drie vier']);
  });

  it('are none for a word that stands alone, or for a sentence', () => {
    expect(breakings('Adviseert')).toEqual([]);
    expect(breakings('een twee drie vier vijf zes zeven acht negen')).toEqual([]);
  });
});
