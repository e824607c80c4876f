import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import type { Evidence } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import type { Messages } from './messages.ts';

/** Where a claim comes from, in two words: "dia 10", or "afgeleid". */
export const evidenceMark = (
  graph: Graph,
  evidence: Evidence,
  language: Language,
  messages: Messages,
): string =>
  evidence.status === 'stated'
    ? `${mustGet(graph.sources, evidence.source).placeLabel[language]} ${evidence.place}`
    : messages.details.inferredMark;
