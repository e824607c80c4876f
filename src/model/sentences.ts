import type { Graph } from './graph.ts';
import { mustGet } from './graph.ts';
import { plainText } from './plain-text.ts';
import type { Body, Relation } from './schema.ts';
import type { Language } from './text.ts';

/** Fills `{name}` in a template. A placeholder without a value stays as it is. */
export const fillSentence = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  );

/** A sentence, or a name at its start, begins with a capital. */
export const capitalised = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A body's name as it stands inside a sentence, with its article where the data gives one. */
export const nameInSentence = (body: Body, language: Language): string =>
  plainText((body.inSentence ?? body.name)[language]);

/** Chooses in `{from:adviseert|adviseren}` by the number of the body that it names. */
const agree = (template: string, ends: Readonly<Record<string, Body>>): string =>
  template.replace(
    /\{(\w+):([^|{}]*)\|([^{}]*)\}/g,
    (placeholder, end: string, singular: string, plural: string) => {
      const body = Object.hasOwn(ends, end) ? ends[end] : undefined;
      if (body === undefined) return placeholder;
      return body.number === 'plural' ? plural : singular;
    },
  );

/** A relation told from either end, with the names of its bodies. */
export const relationSentence = (
  graph: Graph,
  relation: Relation,
  language: Language,
  direction: 'forward' | 'backward',
): string => {
  const from = mustGet(graph.bodies, relation.from);
  const to = mustGet(graph.bodies, relation.to);
  const { sentence } = mustGet(graph.relationTypes, relation.type);
  return capitalised(
    fillSentence(agree(sentence[direction][language], { from, to }), {
      from: nameInSentence(from, language),
      to: nameInSentence(to, language),
    }),
  );
};
