import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakableName } from '../../../src/drawing/breakable-name.ts';
import { wrapEvenly } from '../../../src/layout/wrap-text.ts';

const FONT = { size: 15, weight: 650 } as const;
const plain = (text: string) => text.replaceAll('\u00ad', '');

describe('a name that may break where the layout broke it', () => {
  it('has a soft hyphen where a word was cut, and is else as it was', () => {
    expect(breakableName('Gezondheidscommissie', ['Gezondheids-', 'commissie'])).toBe(
      'Gezondheids\u00adcommissie',
    );
    expect(breakableName('Algemeen Bestuur', ['Algemeen', 'Bestuur'])).toBe('Algemeen Bestuur');
    expect(breakableName('Bus-\u00adbureau', ['Bus-', 'bureau'])).toBe('Bus-\u00adbureau');
    expect(breakableName('een\u00adtwee', ['een-', 'twee'])).toBe('een\u00adtwee');
  });

  it('is the name that it was for who reads it, and holds every break of the layout', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-composite' }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 160 }), (parts, width) => {
        const name = parts.join(' ');
        const lines = wrapEvenly(name, FONT, width);
        const text = breakableName(name, lines);
        expect(plain(text)).toBe(plain(name));
      }),
    );
  });
});
