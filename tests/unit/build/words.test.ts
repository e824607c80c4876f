import { describe, expect, it } from 'vitest';
import { withWords } from '../../../src/build/words-plugin.ts';
import { STYLESHEET_WORDS } from '../../../src/i18n/stylesheet-words.ts';

describe('words in a stylesheet', () => {
  it('are written where it names them, in their language', () => {
    expect(withWords('a::before{content:var(--words-nl-part) / ""}')).toBe(
      `a::before{content:"${STYLESHEET_WORDS.nl.part}" / ""}`,
    );
    expect(withWords('a::before{content:var(--words-en-part)}')).toContain(
      STYLESHEET_WORDS.en.part ?? 'words',
    );
  });

  it('are the same ones in every language', () => {
    expect(Object.keys(STYLESHEET_WORDS.en)).toEqual(Object.keys(STYLESHEET_WORDS.nl));
  });

  it('are refused when there are none of that name', () => {
    expect(() => withWords('a::before{content:var(--words-nl-nothing)}')).toThrow(
      '--words-nl-nothing',
    );
  });
});
