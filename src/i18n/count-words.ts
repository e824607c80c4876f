import type { Graph } from '../model/graph.ts';
import { isMunicipality } from '../model/municipality.ts';
import type { Body } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import { type Counted, counted } from './counted.ts';
import { listOf } from './list-of.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<'bodies' | 'municipalities', Counted>>>> = {
  nl: {
    bodies: { none: 'geen organen', one: '1 orgaan', many: '{count} organen' },
    municipalities: { one: '1 gemeente', many: '{count} gemeenten' },
  },
  en: {
    bodies: { none: 'no bodies', one: '1 body', many: '{count} bodies' },
    municipalities: { one: '1 municipality', many: '{count} municipalities' },
  },
};

/** "5 organen en 9 gemeenten": how many there are, each by what they are. */
export const countInWords = (all: number, municipalities: number, language: Language): string => {
  const words = WORDS[language];
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
