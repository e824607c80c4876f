/** What can't be seen, moves a cursor or turns the direction of reading, in a terminal as on a page. */
const UNPRINTABLE = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Longer than this nobody reads a word of a file back. */
const MOST_LETTERS = 120;

/** The name of a character as it is written down: U+202E. */
export const codePointName = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A word of an untrusted file as it can be told: cut off, and what can't be seen is named. */
export const printable = (word: string): string =>
  (word.length > MOST_LETTERS ? `${word.slice(0, MOST_LETTERS)}…` : word).replace(
    UNPRINTABLE,
    (letter) => `<${codePointName(letter)}>`,
  );
