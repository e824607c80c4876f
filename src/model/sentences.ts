import type { Graph } from './graph.ts';
import { mustGet } from './graph.ts';
import { plainText } from './plain-text.ts';
import type { Relation } from './schema.ts';
import type { Language } from './text.ts';

/** Fills `{name}` in a template. A placeholder without a value stays as it is. */
export const fillSentence = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  );

const capitalised = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A relation told from either end, with the names of its bodies. */
export const relationSentence = (
  graph: Graph,
  relation: Relation,
  language: Language,
  direction: 'forward' | 'backward',
): string => {
  const name = (id: string) => plainText(mustGet(graph.bodies, id).name[language]);
  const { sentence } = mustGet(graph.relationTypes, relation.type);
  return capitalised(
    fillSentence(sentence[direction][language], {
      from: name(relation.from),
      to: name(relation.to),
    }),
  );
};
