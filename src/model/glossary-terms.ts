import type { Graph } from './graph.ts';
import { plainText } from './plain-text.ts';
import type { Term } from './schema.ts';
import type { Language } from './text.ts';

/** A piece of a text: plain words, or words that the glossary explains. */
interface Piece {
  readonly words: string;
  readonly term: Term | null;
  /** Where it starts in the text. */
  readonly at: number;
}

/** As it is compared: small letters, each where it was. */
const lowered = (text: string): string =>
  Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');

interface Word {
  /** As it is written, or in small letters when its case does not matter. */
  readonly written: string;
  readonly anyCase: boolean;
  readonly term: Term;
}

const OF_A_WORD = /[\p{L}\p{N}]/u;

const isInWord = (letter: string | undefined): boolean =>
  letter !== undefined && OF_A_WORD.test(letter);

/** Where a word first stands in a text by itself, and not inside another one; -1: nowhere. */
const placeOfWord = (text: string, word: string): number => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    // A letter may take two places.
    const before = [...text.slice(Math.max(0, at - 2), at)].at(-1);
    const [after] = text.slice(at + word.length, at + word.length + 2);
    if (!isInWord(before) && !isInWord(after)) return at;
  }
  return -1;
};

const known = new WeakMap<Graph, Map<Language, readonly Word[]>>();

/** Whole words only; an abbreviation in its own capitals, a term in any. The longest first; found out once. */
const wordsOf = (graph: Graph, language: Language): readonly Word[] => {
  const ofGraph = known.get(graph) ?? new Map<Language, readonly Word[]>();
  known.set(graph, ofGraph);
  const before = ofGraph.get(language);
  if (before) return before;
  const words = graph.file.glossary
    .flatMap((term) => [
      { written: lowered(plainText(term.term[language])), anyCase: true, term },
      ...(term.abbreviation ? [{ written: term.abbreviation, anyCase: false, term }] : []),
    ])
    .sort((a, b) => b.written.length - a.written.length);
  ofGraph.set(language, words);
  return words;
};

/** Splits a text at the terms of the glossary, each at its first place only, the longest first. */
export const splitByTerms = (graph: Graph, text: string, language: Language): readonly Piece[] => {
  const found: { from: number; to: number; term: Term }[] = [];
  const told = new Set<Term>();
  const lower = lowered(text);
  for (const { written, anyCase, term } of wordsOf(graph, language)) {
    const from = told.has(term) ? -1 : placeOfWord(anyCase ? lower : text, written);
    if (from < 0) continue;
    const to = from + written.length;
    if (!found.some((earlier) => from < earlier.to && earlier.from < to)) {
      found.push({ from, to, term });
      told.add(term);
    }
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, term } of found.sort((a, b) => a.from - b.from)) {
    if (from > at) pieces.push({ words: text.slice(at, from), term: null, at });
    pieces.push({ words: text.slice(from, to), term, at: from });
    at = to;
  }
  if (at < text.length || pieces.length === 0) {
    pieces.push({ words: text.slice(at), term: null, at });
  }
  return pieces;
};

/** Whether a text speaks of a term: whether that is one of the pieces that it is split into. */
export const speaksOf = (graph: Graph, text: string, term: Term, language: Language): boolean => {
  const lower = lowered(text);
  // Nearly every text is ruled out by that, and then not split at thousands of terms.
  const isThere =
    lower.includes(lowered(plainText(term.term[language]))) ||
    (term.abbreviation !== undefined && text.includes(term.abbreviation));
  return isThere && splitByTerms(graph, text, language).some((piece) => piece.term === term);
};
