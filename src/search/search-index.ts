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

/** Those that still look alike get a number, so that people can tell which one they opened. */
const toldApart = <T extends Finding>(entries: readonly T[]): readonly T[] => {
  const looks = ({ kind, title, text }: Finding) => `${kind} ${title} ${text}`;
  const seen = new Map<string, number>();
  const total = new Map<string, number>();
  for (const entry of entries) total.set(looks(entry), (total.get(looks(entry)) ?? 0) + 1);
  return entries.map((entry) => {
    const look = looks(entry);
    if (total.get(look) === 1) return entry;
    const number = (seen.get(look) ?? 0) + 1;
    seen.set(look, number);
    return { ...entry, text: `${entry.text} (${number}/${total.get(look)})`.trimStart() };
  });
};

const entriesOf = (graph: Graph, language: Language): readonly Omit<Entry, 'id'>[] => {
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const { file } = graph;
  return [
    ...file.bodies.map((body) => ({
      kind: 'body' as const,
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
    })),
    ...file.relations.map((relation) => ({
      kind: 'relation' as const,
      target: relation.id,
      title: relationSentence(graph, relation, language, 'forward'),
      text: '',
      names: '',
      more: relationSentence(graph, relation, language, 'forward'),
    })),
    ...file.glossary.map((term) => ({
      kind: 'term' as const,
      target: term.body ?? null,
      title: [plainText(term.term[language]), term.abbreviation].filter(Boolean).join(', '),
      text: term.meaning[language],
      names: `${withParts(term.term[language])} ${term.term[other]} ${term.abbreviation ?? ''}`,
      more: term.meaning[language],
    })),
    ...file.processes.flatMap((process) =>
      process.steps.map((step) => ({
        kind: 'step' as const,
        target: step.id,
        title: `${step.number}. ${step.title[language]}`,
        text: process.title[language],
        names: step.title[language],
        more: step.sentence[language],
      })),
    ),
  ];
};

/** Finds bodies, relations, terms and steps by what people type, forgiving of accents and typos. */
export const createSearch = (graph: Graph, language: Language): ((query: string) => Findings) => {
  const entries = toldApart(entriesOf(graph, language)).map((entry, id) => ({ ...entry, id }));
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
  index.addAll(entries);
  return (query) => {
    const all = index.search(query);
    const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    return {
      findings: found.slice(0, MAX_FINDINGS).flatMap(({ id }) => entries[Number(id)] ?? []),
      isCapped: found.length > MAX_FINDINGS,
    };
  };
};
