import { describe, expect, it } from 'vitest';
import { asciiJson, asciiMarkup, asciiStyles } from '../../../src/build/ascii-text.ts';

describe('a text in the signs of ASCII', () => {
  it('is a page that says the same, whatever alphabet a host calls it of', () => {
    expect(asciiMarkup('<p title="é">Coördinatie – 🏛</p>')).toBe(
      '<p title="&#233;">Co&#246;rdinatie &#8211; &#127963;</p>',
    );
  });

  it('is a page whose scripts and styles are as they were, since policies hold them to a hash', () => {
    const raw = '<style>a { content: "·" }</style><script>let a = "é";</script>';
    expect(asciiMarkup(`é${raw}é`)).toBe(`&#233;${raw}&#233;`);
  });

  it('is a stylesheet with its own words for signs', () => {
    expect(asciiStyles('a::before { content: "·1" }')).toBe('a::before { content: "\\b7 1" }');
  });

  it('is JSON that reads as the same', () => {
    const text = asciiJson(JSON.stringify({ name: 'één 🏛' }));
    expect(text).toMatch(/^[ -~]+$/);
    expect(JSON.parse(text)).toEqual({ name: 'één 🏛' });
  });
});
