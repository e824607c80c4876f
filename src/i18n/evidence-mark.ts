import { EVIDENCE_WORD } from '../model/evidence-words.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import type { Evidence } from '../model/schema.ts';
import { capitalised } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { Messages } from './messages.ts';

/** The place of a claim in its source: "dia 10"; the name of the source where it says no place. */
export const placeInSource = (
  graph: Graph,
  { source: id, place }: Extract<Evidence, { status: 'stated' }>,
  language: Language,
): string => {
  const { placeLabel, title } = mustGet(graph.sources, id);
  if (place === undefined) return title;
  // A place that is not a number says itself what it is: "artikel 8".
  return typeof place === 'number' ? `${placeLabel[language]} ${place}` : place;
};

/** Where a claim comes from, in two words: "dia 10", "afgeleid", "zonder bron". */
export const evidenceMark = (graph: Graph, evidence: Evidence, language: Language): string =>
  evidence.status === 'stated'
    ? placeInSource(graph, evidence, language)
    : EVIDENCE_WORD[evidence.status][language];

/** What a legend says of a line that is held so. */
export const evidenceLine = (
  status: Evidence['status'],
  { legend }: Messages,
  language: Language,
): string =>
  status === 'stated' ? legend.statedLine : capitalised(EVIDENCE_WORD[status][language]);
