import MiniSearch, { type Query } from 'minisearch';
import { nearest } from '../model/nearest.ts';
import type { Finding, Indexed } from './finding.ts';
import { foldedWord, KnownWords } from './forgiving.ts';

/**
 * How what was found meets what was typed: `all` of its words, `some` of them, or none, and then those of
 * the words that were probably meant (`near`). `none`: nothing is even near, and the questions are offered
 * instead, as they are at `first`, before anything is typed.
 */
type Met = 'first' | 'all' | 'some' | 'near' | 'none';

/** What was found, by number: in the order in which it was taken in, from 0. The best first. */
export interface Found {
  readonly numbers: readonly number[];
  /** How many there are; more than `numbers` where the rest is left out. */
  readonly total: number;
  readonly met: Met;
  /** The words that were probably meant; `null`: those that were typed. */
  readonly meant: string | null;
}

export interface SearchIndex {
  readonly add: (entries: readonly Indexed[]) => void;
  readonly find: (query: string) => Found;
}

const MAX_FINDINGS = 12;
/** More members than this can't be looked over: who is asked for one then types a name. */
const MAX_MEMBERS = 12;
/** Shorter words are too near to each other to guess at. */
const LEAST_GUESSED = 3;

/** The seats of a member answer more than the body does; a body comes before questions, words and lines that name it. */
const WEIGHT: Readonly<Record<Finding['kind'], number>> = {
  question: 0.8,
  seats: 1.2,
  body: 1,
  relation: 0.5,
  term: 0.8,
  step: 1,
  person: 1,
};

const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => readonly string[];

const wordsOf = (text: string): readonly string[] => tokenize(text).filter((word) => word !== '');

/** A word as it was typed, and more lightly what else it may stand for. */
const queryOf = (known: KnownWords, word: string): Query => {
  const { within, beginning } = known.forgive(foldedWord(word));
  const lightly = { boost: { names: 1, more: 0.25 }, fuzzy: false } as const;
  return {
    combineWith: 'OR',
    queries: [
      word,
      ...(within.length > 0 ? [{ queries: [...within], prefix: false, ...lightly }] : []),
      ...(beginning === null ? [] : [{ queries: [beginning], prefix: true, ...lightly }]),
    ],
  };
};

/**
 * Finds questions, bodies, members, lines, terms and steps by what people type: forgiving of accents,
 * slips and inflections, from the first letters on.
 */
export const createIndex = (): SearchIndex => {
  const entries: Indexed[] = [];
  const known = new KnownWords();
  const written = new Set<string>();
  const index = new MiniSearch<Indexed & { readonly id: number }>({
    fields: ['names', 'more'],
    processTerm: foldedWord,
    searchOptions: {
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { names: 4 },
      boostDocument: (id) => WEIGHT[entries[Number(id)]?.kind ?? 'body'],
    },
  });

  const find = (words: readonly string[], combineWith: 'AND' | 'OR'): readonly number[] => {
    if (words.length === 0) return [];
    const found = index
      .search({ combineWith, queries: words.map((word) => queryOf(known, word)) })
      .map(({ id }) => Number(id));
    const typed = foldedWord(words.join(' '));
    const isNamed = (number: number) =>
      foldedWord(wordsOf(entries[number]?.name ?? '').join(' ')) === typed;
    const named = new Set(found.filter(isNamed));
    return [...named, ...found.filter((number) => !named.has(number))];
  };
  const capped = (numbers: readonly number[], met: Met, meant: string | null = null): Found => ({
    numbers: numbers.slice(0, MAX_FINDINGS),
    total: numbers.length,
    met,
    meant,
  });
  const whole = (numbers: readonly number[], met: Met): Found => ({
    numbers,
    total: numbers.length,
    met,
    meant: null,
  });
  const ofKind = (kind: Finding['kind']): readonly number[] =>
    entries.flatMap((entry, number) => (entry.kind === kind ? [number] : []));
  const offered = (): readonly number[] => {
    const members = ofKind('seats');
    return [...ofKind('question'), ...(members.length > MAX_MEMBERS ? [] : members)];
  };

  return {
    add: (more) => {
      index.addAll(more.map((entry, number) => ({ ...entry, id: entries.length + number })));
      for (const entry of more) {
        entries.push(entry);
        for (const word of wordsOf(`${entry.names} ${entry.more}`)) known.add(word);
        for (const word of wordsOf(entry.names)) written.add(word.toLowerCase());
      }
    },
    find: (query) => {
      const words = wordsOf(query);
      if (words.length === 0 && query.trim() === '') return whole(offered(), 'first');
      const all = find(words, 'AND');
      if (all.length > 0) return capped(all, 'all');
      const some = find(words, 'OR');
      if (some.length > 0) return capped(some, 'some');
      const near = words.flatMap((word) =>
        word.length < LEAST_GUESSED ? [] : (nearest(word.toLowerCase(), written) ?? []),
      );
      const meant = find(near, 'OR');
      return meant.length > 0
        ? capped(meant, 'near', near.join(' '))
        : whole(ofKind('question'), 'none');
    },
  };
};
