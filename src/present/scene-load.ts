import { type Counted, counted } from '../i18n/counted.ts';
import type { MessagesApart } from '../i18n/messages-apart.ts';
import { askedContent } from '../model/asked-content.ts';
import type { Graph } from '../model/graph.ts';
import { isMunicipality } from '../model/municipality.ts';
import { plainText } from '../model/plain-text.ts';
import type { Body } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { Provenance } from '../perspective/provenance.ts';

/** A number, and what there are so many of. */
interface Figure {
  readonly count: string;
  readonly words: string;
}

/** Every sentence here begins with its number, which is shown large. */
const figureOf = (sentence: string): Figure => {
  const at = sentence.indexOf(' ');
  return { count: sentence.slice(0, at), words: sentence.slice(at + 1) };
};

const inSentence = ({ inSentence: said, name }: Body, lang: Language): string =>
  plainText((said ?? name)[lang]);

/**
 * How much a picture asks of its region: its bodies, also those drawn as one, its lines or the cells of its table,
 * and its route.
 */
export const loadOf = (
  graph: Graph,
  perspective: Perspective,
  { lines, inferred, isOfCells }: Provenance,
  words: MessagesApart['present']['load'],
  lang: Language,
): readonly Figure[] => {
  const { bodies } = askedContent(graph, perspective.view);
  const municipalities = bodies.filter((body) => isMunicipality(graph, body)).length;
  const { route } = perspective;
  const steps = route?.routes[0]?.length ?? 0;
  const ends = route && { from: inSentence(route.from, lang), to: inSentence(route.to, lang) };
  const told = (sentence: Counted, count: number, values: Readonly<Record<string, string>> = {}) =>
    count === 0 ? [] : [figureOf(counted(sentence, count, values))];
  return [
    ...told(words.bodies, bodies.length - municipalities),
    ...told(words.municipalities, municipalities),
    ...told(isOfCells ? words.cells : words.lines, lines, { inferred: String(inferred) }),
    ...(ends ? told(words.route, steps, ends) : []),
  ];
};
