import MiniSearch, { type Query } from 'minisearch';
import type { Graph } from '../model/graph.ts';
import { nearest } from '../model/nearest.ts';
import type { View } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import { entriesOf } from './entries-of.ts';
import type { Entry, Finding } from './finding.ts';
import { foldedWord, KnownWords } from './forgiving.ts';
import { toldApart } from './told-apart.ts';

/**
 * How the findings meet what was typed: `all` of its words, `some` of them, or none, and then those of
 * the words that were probably meant (`near`). `none`: nothing is even near, and the questions are offered
 * instead, as they are at `first`, before anything is typed.
 */
type Met = 'first' | 'all' | 'some' | 'near' | 'none';

/** What was found, the best first. */
export interface Findings {
  readonly findings: readonly Finding[];
  /** How many there are; more than `findings` where the rest is left out. */
  readonly total: number;
  readonly met: Met;
  /** The words that were probably meant; `null`: those that were typed. */
  readonly meant: string | null;
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
 * @param view the present one, whose questions are asked
 */
export const createSearch = (
  graph: Graph,
  view: View,
  language: Language,
): ((query: string) => Findings) => {
  const entries = toldApart(entriesOf(graph, view, language)).map((entry, id) => ({
    ...entry,
    id,
  }));
  const questions = entries.filter(({ kind }) => kind === 'question');
  const known = new KnownWords();
  const written = new Set<string>();
  for (const { names, more } of entries) {
    for (const word of wordsOf(`${names} ${more}`)) known.add(word);
    for (const word of wordsOf(names)) written.add(word.toLowerCase());
  }
  const index = new MiniSearch<Entry & { readonly id: number }>({
    fields: ['names', 'more'],
    processTerm: foldedWord,
    searchOptions: {
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { names: 4 },
      boostDocument: (id) => WEIGHT[entries[Number(id)]?.kind ?? 'body'],
    },
  });
  index.addAll(entries);

  const find = (words: readonly string[], combineWith: 'AND' | 'OR'): readonly Finding[] => {
    if (words.length === 0) return [];
    const found = index
      .search({ combineWith, queries: words.map((word) => queryOf(known, word)) })
      .flatMap(({ id }) => entries[Number(id)] ?? []);
    const typed = foldedWord(words.join(' '));
    const isNamed = ({ name }: Entry) => foldedWord(wordsOf(name).join(' ')) === typed;
    return [...found.filter(isNamed), ...found.filter((entry) => !isNamed(entry))];
  };
  const capped = (found: readonly Finding[], met: Met, meant: string | null = null): Findings => ({
    findings: found.slice(0, MAX_FINDINGS),
    total: found.length,
    met,
    meant,
  });

  const whole = (findings: readonly Finding[], met: Met): Findings => ({
    findings,
    total: findings.length,
    met,
    meant: null,
  });
  const members = entries.filter(({ kind }) => kind === 'seats');
  const offered = [...questions, ...(members.length > MAX_MEMBERS ? [] : members)];

  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0 && query.trim() === '') return whole(offered, 'first');
    const all = find(words, 'AND');
    if (all.length > 0) return capped(all, 'all');
    const some = find(words, 'OR');
    if (some.length > 0) return capped(some, 'some');
    const near = words.flatMap((word) =>
      word.length < LEAST_GUESSED ? [] : (nearest(word.toLowerCase(), written) ?? []),
    );
    const meant = find(near, 'OR');
    return meant.length > 0 ? capped(meant, 'near', near.join(' ')) : whole(questions, 'none');
  };
};
