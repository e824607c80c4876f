import { type Graph, mustGet } from '../model/graph.ts';
import type { NeighbourDirection } from '../model/neighbourhood.ts';
import { capitalised, fillSentence, nameInSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { Request } from './request.ts';

/** What a picture around one body is called: a catalogue. */
const TITLES: Readonly<
  Record<Language, Readonly<Record<NeighbourDirection, string>> & { readonly far: string }>
> = {
  nl: {
    both: 'rond {body}',
    in: 'wat er naar {body} gaat',
    out: 'wat er van {body} uitgaat',
    far: '{title}, tot {hops} stappen ver',
  },
  en: {
    both: 'around {body}',
    in: 'what leads to {body}',
    out: 'what starts from {body}',
    far: '{title}, up to {hops} steps away',
  },
};

/** What a picture is of that is made around one body; `null`: it is of a whole view. */
export const aroundTitle = (
  graph: Graph,
  { around, hops, direction, lang }: Pick<Request, 'around' | 'hops' | 'direction' | 'lang'>,
): string | null => {
  if (around === null) return null;
  const words = TITLES[lang];
  const body = nameInSentence(mustGet(graph.bodies, around), lang);
  const title = fillSentence(words[direction], { body });
  return capitalised(hops === 1 ? title : fillSentence(words.far, { title, hops: `${hops}` }));
};
