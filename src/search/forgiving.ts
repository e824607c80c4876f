/** A shorter word is not shortened further: what is left would fit too much. */
const LEAST_LETTERS = 4;

/** A word is shortened to this part of its letters at most. */
const LEAST_PART = 0.5;

/**
 * A word as it is compared: without capitals and accents, with vowels that Dutch doubles or lengthens
 * written once, and z as s, v as f. So "raad" is the beginning of "raden", and "advies" that of "adviezen"
 * and of "adviseren".
 */
export const foldedWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/([aeou])\1/g, '$1')
    .replaceAll('ie', 'i')
    .replaceAll('z', 's')
    .replaceAll('v', 'f');

/** What else a word may stand for, among the words that are known. */
export interface Forgiven {
  /** Known words that it begins with: "raad" of "raadsleden". */
  readonly within: readonly string[];
  /** Its longest beginning that a known word begins with too: "portefeu" of "portefeulle". */
  readonly beginning: string | null;
}

/** Knows the words of a graph by their first letters. */
export class KnownWords {
  private readonly words = new Set<string>();
  private readonly beginnings = new Set<string>();

  /** Takes in a word as it is written. */
  add(word: string): void {
    if (word.length < LEAST_LETTERS) return;
    const folded = foldedWord(word);
    this.words.add(folded);
    for (let length = 1; length <= folded.length; length++) {
      this.beginnings.add(folded.slice(0, length));
    }
  }

  /** @param word as it is compared */
  forgive(word: string): Forgiven {
    const within: string[] = [];
    let beginning: string | null = null;
    const least = Math.max(LEAST_LETTERS, Math.ceil(word.length * LEAST_PART));
    for (let length = word.length - 1; length >= LEAST_LETTERS - 1; length--) {
      const start = word.slice(0, length);
      if (this.words.has(start)) within.push(start);
      if (beginning === null && length >= least && this.beginnings.has(start)) beginning = start;
    }
    return { within, beginning };
  }
}
