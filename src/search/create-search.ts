import type { Graph } from '../model/graph.ts';
import type { View } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import { entriesOf } from './entries-of.ts';
import { createEntryList, type Findings } from './entry-list.ts';
import { createIndex } from './search-index.ts';

/** Finds in a graph by what people type. At once: for a large one see `search-aside.ts`. */
export const createSearch = (
  graph: Graph,
  view: View,
  language: Language,
): ((query: string) => Findings) => {
  const entries = [...entriesOf(graph, view, language)];
  const list = createEntryList();
  const index = createIndex();
  list.add(entries);
  index.add(entries);
  return (query) => list.tell(index.find(query));
};
