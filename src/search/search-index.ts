import MiniSearch from 'minisearch';
import { type Graph, mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { Body } from '../model/schema.ts';
import { relationSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';

/** Something that can be found, and what opening it does. */
export interface Finding {
  readonly kind: 'body' | 'relation' | 'term' | 'step';
  /** Id of the body, relation or step; of a term, the id of the body it names, if any. */
  readonly target: string | null;
  readonly title: string;
  /** What it is, in a few words. */
  readonly text: string;
}

/** What was found, the best first. */
export interface Findings {
  readonly findings: readonly Finding[];
  /** There are more, that are left out. */
  readonly isCapped: boolean;
}

/** Finds by what people type. */
export type Find = (query: string) => Findings;

export const NOTHING_FOUND: Findings = { findings: [], isCapped: false };

interface Entry extends Finding {
  readonly id: number;
  readonly names: string;
  readonly more: string;
}

const MAX_FINDINGS = 12;
/** Letters and digits without accents, so that "cafe" finds "café". */
const foldedTerm = (term: string): string =>
  term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a name, and the parts that its soft hyphens mark: "overleg" finds a "...overleg". */
const withParts = (name: string): string => `${plainText(name)} ${name.replaceAll('\u00ad', ' ')}`;

/** Where a body belongs: what it is part of, and its lane. */
const placeOf = (graph: Graph, { partOf, lane }: Body, language: Language): string =>
  [
    partOf === undefined ? null : plainText(mustGet(graph.bodies, partOf).name[language]),
    mustGet(graph.lanes, lane).label[language],
  ]
    .filter((part) => part !== null)
    .join(', ');

/** How an entry looks to a reader. */
const lookOf = ({ kind, title, text }: Finding): string => `${kind} ${title} ${text}`;

function* entriesOf(graph: Graph, language: Language): Generator<Omit<Entry, 'id'>> {
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const { file } = graph;
  for (const body of file.bodies) {
    yield {
      kind: 'body',
      target: body.id,
      title: plainText(body.name[language]),
      text: placeOf(graph, body, language),
      names: [
        withParts(body.name[language]),
        body.name[other],
        body.abbreviation,
        ...(body.aliases ?? []),
      ].join(' '),
      more: `${body.description[language]} ${graph.kinds.get(body.kind)?.label[language]}`,
    };
  }
  for (const relation of file.relations) {
    const sentence = relationSentence(graph, relation, language, 'forward');
    yield {
      kind: 'relation',
      target: relation.id,
      title: sentence,
      text: '',
      names: '',
      more: sentence,
    };
  }
  for (const term of file.glossary) {
    yield {
      kind: 'term',
      target: term.body ?? null,
      title: [plainText(term.term[language]), term.abbreviation].filter(Boolean).join(', '),
      text: term.meaning[language],
      names: `${withParts(term.term[language])} ${term.term[other]} ${term.abbreviation ?? ''}`,
      more: term.meaning[language],
    };
  }
  for (const process of file.processes) {
    for (const step of process.steps) {
      yield {
        kind: 'step',
        target: step.id,
        title: `${step.number}. ${step.title[language]}`,
        text: process.title[language],
        names: step.title[language],
        more: step.sentence[language],
      };
    }
  }
}

/**
 * Makes the index, entry by entry: who makes it may do something else in between. Those that still
 * look alike get a number, so that people can tell which one they opened.
 */
function* indexing(graph: Graph, language: Language): Generator<void, Find> {
  const plain: Omit<Entry, 'id'>[] = [];
  const total = new Map<string, number>();
  for (const entry of entriesOf(graph, language)) {
    plain.push(entry);
    total.set(lookOf(entry), (total.get(lookOf(entry)) ?? 0) + 1);
    yield;
  }
  const entries: Entry[] = [];
  const index = new MiniSearch<Entry>({
    fields: ['names', 'more'],
    processTerm: foldedTerm,
    searchOptions: {
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { names: 4 },
      boostDocument: (id) => (entries[Number(id)]?.kind === 'relation' ? 0.5 : 1),
      combineWith: 'AND',
    },
  });
  const seen = new Map<string, number>();
  for (const [id, entry] of plain.entries()) {
    const look = lookOf(entry);
    const of = total.get(look) ?? 1;
    const number = (seen.get(look) ?? 0) + 1;
    seen.set(look, number);
    const text = of === 1 ? entry.text : `${entry.text} (${number}/${of})`.trimStart();
    const told = { ...entry, text, id };
    entries.push(told);
    index.add(told);
    yield;
  }
  return (query) => {
    const all = index.search(query);
    const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    return {
      findings: found.slice(0, MAX_FINDINGS).flatMap(({ id }) => entries[Number(id)] ?? []),
      isCapped: found.length > MAX_FINDINGS,
    };
  };
}

/** So long the making of an index may hold up everything else, in milliseconds. */
const SLICE_MS = 12;

/** Finds bodies, relations, terms and steps by what people type, forgiving of accents and typos. */
export const createSearch = (graph: Graph, language: Language): Find => {
  const making = indexing(graph, language);
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
};

/**
 * The same, for a graph that may be large: in slices, with room between them for what a reader does.
 * @param take is given it, at once when the graph is small
 * @returns gives it up
 */
export const prepareSearch = (
  graph: Graph,
  language: Language,
  take: (find: Find) => void,
): (() => void) => {
  const making = indexing(graph, language);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = () => {
    for (const until = performance.now() + SLICE_MS; performance.now() < until; ) {
      const { done, value } = making.next();
      if (done) {
        take(value);
        return;
      }
    }
    timer = setTimeout(goOn);
  };
  goOn();
  return () => clearTimeout(timer);
};
