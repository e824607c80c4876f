import type { Graph } from './graph.ts';
import { plainText } from './plain-text.ts';
import type { Relation } from './schema.ts';
import { LANGUAGES } from './text.ts';

const wordsOf = (text: string): readonly string[] =>
  plainText(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

/**
 * The relations by which somebody in a role leads something: those that steer, to a post that has
 * the role in its own name ("Trekker Wethouder"). Who holds the post need not be known for that.
 */
export const leadsOf = (graph: Graph, role: string): readonly Relation[] => {
  const label = graph.roles.get(role)?.label;
  if (label === undefined) return [];
  const isHeldInRole = (post: string): boolean =>
    LANGUAGES.some((language) => {
      const words = wordsOf(graph.bodies.get(post)?.name[language] ?? '');
      return wordsOf(label[language]).every((word) => words.includes(word));
    });
  return graph.file.relations.filter(
    ({ type, to }) => graph.relationTypes.get(type)?.carries === 'steering' && isHeldInRole(to),
  );
};
