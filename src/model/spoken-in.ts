import { type Graph, indexGraph } from './graph.ts';
import { LANGUAGES, type Text } from './text.ts';

const isText = (value: object): value is Text =>
  LANGUAGES.every((language) => typeof Reflect.get(value, language) === 'string');

/** A value with its texts in a language where they have it: in the place of each language of the interface. */
const inWords = (value: unknown, language: string): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => inWords(one, language));
  if (isText(value)) {
    const words: unknown = Reflect.get(value, language);
    return typeof words === 'string'
      ? { ...value, ...Object.fromEntries(LANGUAGES.map((one) => [one, words])) }
      : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inWords(inner, language)]),
  );
};

/** The graph as its file has it, whatever language it is told in. */
export const asWritten = (graph: Graph): Graph => graph.spoken?.written ?? graph;

/** The languages of the file that the interface does not have, in the order that it has them. */
export const otherLanguagesOf = (graph: Graph): readonly string[] => [
  ...asWritten(graph).otherLanguages,
];

/** The language of what a file quotes: its first one. */
export const languageOfQuotes = (graph: Graph): string | undefined =>
  asWritten(graph).file.meta.languages[0];

/**
 * A graph that is told in a language of its file that the interface does not have: its words stand where those of
 * the interface's languages would. What the file does not say in it stays as it is.
 */
export const spokenIn = (graph: Graph, language: string): Graph => {
  const written = asWritten(graph);
  const { file } = written;
  const spoken = inWords(file, language) as Graph['file'];
  const languages = [language, ...file.meta.languages.filter((one) => one !== language)];
  const meta = { ...spoken.meta, languages };
  return Object.assign(indexGraph({ ...spoken, meta }), { spoken: { language, written } });
};
