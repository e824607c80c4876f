import type { Graph } from '../model/graph.ts';
import { isMunicipality } from '../model/municipality.ts';
import type { Body } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { Seen } from '../perspective/count-seen.ts';
import { counted } from './counted.ts';
import { listOf } from './list-of.ts';
import type { Messages } from './messages.ts';

/** "5 organen en 9 gemeenten": how many there are, each by what they are. */
export const bodiesInWords = (
  graph: Graph,
  bodies: readonly Body[],
  { counts: words }: Messages,
  language: Language,
): string => {
  const municipalities = bodies.filter((body) => isMunicipality(graph, body)).length;
  const others = bodies.length - municipalities;
  return listOf(
    [
      ...(others > 0 || municipalities === 0 ? [counted(words.bodies, others)] : []),
      ...(municipalities > 0 ? [counted(words.municipalities, municipalities)] : []),
    ],
    language,
  );
};

/** "5 organen, 9 gemeenten en 1 relatie, en die is afgeleid.": what of a picture can be seen. */
export const seenInWords = (
  graph: Graph,
  { bodies, relations, inferred }: Seen,
  messages: Messages,
  language: Language,
): string => {
  const { counts, details: words } = messages;
  const told = bodiesInWords(graph, bodies, messages, language);
  if (relations === 0) return fillSentence(words.count, { bodies: told });
  return fillSentence(words.withRelations, {
    bodies: told,
    relations: counted(counts.relations, relations),
    inferred:
      relations === 1 && inferred === 1 ? words.onlyInferred : counted(words.inferredOf, inferred),
  });
};
