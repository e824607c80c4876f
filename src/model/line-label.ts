import { type Graph, mustGet } from './graph.ts';
import type { Relation } from './schema.ts';
import type { Language } from './text.ts';

/** The word that several equal lines or relations have together, with their number, which no line parts from it: "3 × adviseert". */
export const countedLabel = (count: number, label: string): string =>
  `${count}\u00a0×\u00a0${label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())}`;

/** The word of a line with what is remarked of it behind it, which no line parts from its point: "Adviseert · afgeleid". */
export const remarkedLabel = (label: string, remark: string): string => `${label} ·\u00a0${remark}`;

/** The word of a line: of the one relation that it is, or of all that it stands for with their number. */
export const lineLabel = (
  graph: Graph,
  carried: readonly Relation[],
  { type, label }: Relation,
  language: Language,
): string => {
  const word = mustGet(graph.relationTypes, type).label[language];
  return carried.length > 1 ? countedLabel(carried.length, word) : (label?.[language] ?? word);
};
