import { type Graph, mustGet } from './graph.ts';
import type { Relation } from './schema.ts';
import type { Language } from './text.ts';

/** The word of a line: of the one relation that it is, or of all that it stands for with their number. */
export const lineLabel = (
  graph: Graph,
  carried: readonly Relation[],
  { type, label }: Relation,
  language: Language,
): string => {
  const word = mustGet(graph.relationTypes, type).label[language];
  return carried.length > 1 ? `${word} (${carried.length})` : (label?.[language] ?? word);
};
