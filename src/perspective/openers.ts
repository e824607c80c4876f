import { askedContent } from '../model/asked-content.ts';
import type { Graph } from '../model/graph.ts';
import type { ViewContent } from '../model/view-content.ts';

/** A group is opened for the sake of one body in it when it has at most so many. */
const MOST_OPENED = 60;

/** What to open so that a folded body is drawn: the group it is in, or only itself. */
const openerOf = (graph: Graph, { view }: ViewContent, id: string): string => {
  const holder = graph.bodies.get(id)?.partOf;
  const isSmall =
    holder !== undefined &&
    askedContent(graph, view).bodyIds.has(holder) &&
    (graph.parts.get(holder)?.length ?? 0) <= MOST_OPENED;
  return isSmall ? holder : id;
};

/** What to open in a crowded view so that these bodies are drawn. */
export const openersOf = (
  graph: Graph,
  content: ViewContent,
  bodies: readonly string[],
): readonly string[] =>
  content.folding === null
    ? []
    : bodies.filter((id) => content.boxes.has(id)).map((id) => openerOf(graph, content, id));

/** The bodies to draw so that something selected is seen: itself, or the ends of what no line carries. */
export const neededFor = (graph: Graph, { lines }: ViewContent, id: string): readonly string[] => {
  const relation = graph.relations.get(id);
  if (relation === undefined) return [id];
  return lines.some(({ carried }) => carried.includes(relation))
    ? []
    : [relation.from, relation.to];
};
