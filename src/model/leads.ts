import { type Graph, mustGet } from './graph.ts';
import { plainText } from './plain-text.ts';
import type { Relation } from './schema.ts';
import { LANGUAGES } from './text.ts';

const wordsOf = (text: string): readonly string[] =>
  plainText(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What steers, and the posts that it steers to by each word of their names, in each language. */
interface Steering {
  readonly relations: readonly Relation[];
  readonly posts: ReadonlyMap<string, ReadonlySet<string>>;
}

const NOWHERE: ReadonlySet<string> = new Set();

const known = new WeakMap<Graph, Steering>();

/** Found out once for a graph: a file may have thousands of roles, and each is asked for. */
const steeringIn = (graph: Graph): Steering => {
  const before = known.get(graph);
  if (before) return before;
  const relations = graph.file.relations.filter(
    ({ type }) => mustGet(graph.relationTypes, type).carries === 'steering',
  );
  const posts = new Map<string, Set<string>>();
  for (const id of new Set(relations.map(({ to }) => to))) {
    for (const language of LANGUAGES) {
      for (const word of wordsOf(mustGet(graph.bodies, id).name[language])) {
        const key = `${language} ${word}`;
        posts.set(key, (posts.get(key) ?? new Set()).add(id));
      }
    }
  }
  const steering = { relations, posts };
  known.set(graph, steering);
  return steering;
};

/**
 * The relations by which somebody in a role leads something: those that steer, to a post that has
 * the role in its own name ("Trekker Wethouder"). Who holds the post need not be known for that.
 */
export const leadsOf = (graph: Graph, role: string): readonly Relation[] => {
  const label = graph.roles.get(role)?.label;
  if (label === undefined) return [];
  const { relations, posts } = steeringIn(graph);
  const held = new Set(
    LANGUAGES.flatMap((language) => {
      const found = wordsOf(label[language]).map(
        (word) => posts.get(`${language} ${word}`) ?? NOWHERE,
      );
      // The rarest word first: most posts are then never looked at.
      const [rarest = NOWHERE, ...others] = found.sort((a, b) => a.size - b.size);
      return [...rarest].filter((id) => others.every((ids) => ids.has(id)));
    }),
  );
  return relations.filter(({ to }) => held.has(to));
};
