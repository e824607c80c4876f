import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { Body, Relation } from '../model/schema.ts';
import type { Language } from '../model/text.ts';

/** How many bodies stand at the other end, under each of the data's headings. */
type Tally = ReadonlyMap<string, number>;

/**
 * What stands at the other end of the relations of every body, told under the data's own headings.
 * @param toldUnder the body under which a relation of this body is told: itself, or what it is folded into
 */
export const tallyRelations = (
  graph: Graph,
  relations: readonly Relation[],
  language: Language,
  toldUnder: (body: string) => string,
): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Map<string, number>>();
  const count = (body: string, heading: string) => {
    const tally = tallies.get(body) ?? new Map<string, number>();
    tallies.set(body, tally);
    tally.set(heading, (tally.get(heading) ?? 0) + 1);
  };
  for (const relation of relations) {
    const { heading } = mustGet(graph.relationTypes, relation.type);
    const from = toldUnder(relation.from);
    const to = toldUnder(relation.to);
    if (from === to) continue;
    count(from, heading.out[language]);
    count(to, heading.in[language]);
  }
  return tallies;
};

/**
 * A body as it is announced: its name, its lane, how many bodies lie folded in it, and how many
 * stand at the other end of each type of relation ("Dagelijks Bestuur, bestuurlijk. Krijgt advies
 * van: 2. Doet voorstel aan: 1.").
 */
export const bodySentence = (
  graph: Graph,
  body: Body,
  tally: Tally | undefined,
  holds: number,
  language: Language,
): string => {
  const lane = mustGet(graph.lanes, body.lane).label[language].toLowerCase();
  const folded = holds > 0 ? ` (+${holds})` : '';
  const counts = [...(tally ?? [])].map(([heading, number]) => `${heading}: ${number}.`);
  return [`${plainText(body.name[language])}${folded}, ${lane}.`, ...counts].join(' ');
};
