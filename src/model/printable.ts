/** What moves a cursor or turns the direction of what follows, in a terminal as on a page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

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
