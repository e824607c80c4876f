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

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Word {
  readonly pattern: RegExp;
  readonly length: number;
  readonly term: Term;
}

/** Whole words only; an abbreviation in its own capitals, a term in any. */
const wordsOf = (graph: Graph, language: Language): readonly Word[] =>
  graph.file.glossary
    .flatMap((term) => {
      const whole = (word: string, flags: string) => ({
        pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, flags),
        length: word.length,
        term,
      });
      return [
        whole(plainText(term.term[language]), 'iu'),
        ...(term.abbreviation ? [whole(term.abbreviation, 'u')] : []),
      ];
    })
    .sort((a, b) => b.length - a.length);

/** Splits a text at the terms of the glossary, each at its first place only, the longest first. */
export const splitByTerms = (graph: Graph, text: string, language: Language): readonly Piece[] => {
  const found: { from: number; to: number; term: Term }[] = [];
  for (const { pattern, term } of wordsOf(graph, language)) {
    const match = pattern.exec(text);
    if (!match || found.some((earlier) => earlier.term === term)) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    if (!found.some((earlier) => from < earlier.to && earlier.from < to)) {
      found.push({ from, to, term });
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
