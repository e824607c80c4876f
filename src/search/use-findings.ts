import { useEffect, useMemo, useState } from 'react';
import type { Graph } from '../model/graph.ts';
import type { View } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import { createSearch } from './create-search.ts';
import type { Findings } from './entry-list.ts';
import { searchAside } from './search-aside.ts';

/** So many things that can be found are looked through while a key goes down. */
const LARGE = 3_000;

const NOTHING_YET: Findings = { findings: [], total: 0, met: 'coming', meant: null };

const isLarge = ({ file }: Graph): boolean =>
  file.bodies.length + file.relations.length + file.glossary.length > LARGE;

/** What is found by what was typed. Of a large graph it comes later; what was found before stays till then. */
export const useFindings = (
  graph: Graph,
  view: View,
  language: Language,
  query: string,
): Findings => {
  const [found, setFound] = useState(NOTHING_YET);
  const find = useMemo(
    () => (isLarge(graph) ? null : createSearch(graph, view, language)),
    [graph, view, language],
  );
  const [aside, setAside] = useState<ReturnType<typeof searchAside> | null>(null);
  useEffect(() => {
    if (find !== null) return;
    const started = searchAside(graph, view, language);
    setAside(started);
    return started.end;
  }, [find, graph, view, language]);
  useEffect(() => aside?.ask(query, setFound), [aside, query]);
  const here = useMemo(() => find?.(query), [find, query]);
  return here ?? found;
};
