import type { Graph } from '../model/graph.ts';
import { isMunicipality } from '../model/municipality.ts';
import type { Body } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import { counted } from './counted.ts';
import { listOf } from './list-of.ts';
import { messagesApartIn } from './messages-apart.ts';

/** "5 organen en 9 gemeenten": how many there are, each by what they are. */
export const countInWords = (all: number, municipalities: number, language: Language): string => {
  const { counts: words } = messagesApartIn(language);
  const others = all - municipalities;
  return listOf(
    [
      ...(others > 0 || municipalities === 0 ? [counted(words.bodies, others)] : []),
      ...(municipalities > 0 ? [counted(words.municipalities, municipalities)] : []),
    ],
    language,
  );
};

/** The same of these bodies. */
export const bodiesInWords = (
  graph: Graph,
  bodies: readonly Body[],
  language: Language,
): string => {
  const municipalities = bodies.filter((body) => isMunicipality(graph, body)).length;
  return countInWords(bodies.length, municipalities, language);
};
