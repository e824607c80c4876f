import type { Graph } from './graph.ts';
import { plainText } from './plain-text.ts';
import type { Relation } from './schema.ts';
import { LANGUAGES } from './text.ts';

const wordsOf = (text: string): readonly string[] =>
  plainText(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

/** Posts by a word of their names in one language. */
type PostsByWord = ReadonlyMap<string, ReadonlySet<string>>;

/** What steers, and what it steers to. */
interface Steering {
  readonly relations: readonly Relation[];
  /** For each language, in the order of `LANGUAGES`. */
  readonly posts: readonly PostsByWord[];
}

const known = new WeakMap<Graph, Steering>();

/** Found out once for a graph: a file may have thousands of roles, and each is asked for. */
const steeringIn = (graph: Graph): Steering => {
  const before = known.get(graph);
  if (before) return before;
  const relations = graph.file.relations.filter(
    ({ type }) => graph.relationTypes.get(type)?.carries === 'steering',
  );
  const ids = new Set(relations.map(({ to }) => to));
  const posts = LANGUAGES.map((language) => {
    const byWord = new Map<string, Set<string>>();
    for (const id of ids) {
      for (const word of wordsOf(graph.bodies.get(id)?.name[language] ?? '')) {
        const found = byWord.get(word);
        if (found) found.add(id);
        else byWord.set(word, new Set([id]));
      }
    }
    return byWord;
  });
  const steering = { relations, posts };
  known.set(graph, steering);
  return steering;
};

const NO_POSTS: ReadonlySet<string> = new Set();

/** The posts that have each of these words in their names. */
const postsWith = (posts: PostsByWord, words: readonly string[]): readonly string[] => {
  const sets = words.map((word) => posts.get(word) ?? NO_POSTS);
  const [rarest = NO_POSTS, ...others] = sets.sort((a, b) => a.size - b.size);
  return [...rarest].filter((id) => others.every((ids) => ids.has(id)));
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
    LANGUAGES.flatMap((language, index) =>
      postsWith(posts[index] ?? new Map(), wordsOf(label[language])),
    ),
  );
  return held.size === 0 ? [] : relations.filter(({ to }) => held.has(to));
};
