import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { Body, Relation } from '../model/schema.ts';
import type { Language } from '../model/text.ts';

/**
 * A body as it is announced: its name, its lane, and how many bodies stand at the other end of each
 * type of relation, under the data's own headings ("Dagelijks Bestuur, bestuurlijk. Krijgt advies
 * van: 2. Doet voorstel aan: 1.").
 */
export const bodySentence = (
  graph: Graph,
  body: Body,
  relations: readonly Relation[],
  language: Language,
): string => {
  const counts = new Map<string, number>();
  const count = (heading: string) => counts.set(heading, (counts.get(heading) ?? 0) + 1);
  for (const relation of relations) {
    const { heading } = mustGet(graph.relationTypes, relation.type);
    if (relation.from === body.id) count(heading.out[language]);
    if (relation.to === body.id) count(heading.in[language]);
  }
  const lane = mustGet(graph.lanes, body.lane).label[language].toLowerCase();
  const tally = [...counts].map(([heading, number]) => `${heading}: ${number}.`);
  return [`${plainText(body.name[language])}, ${lane}.`, ...tally].join(' ');
};
