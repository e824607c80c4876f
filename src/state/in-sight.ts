import { askedContent } from '../model/asked-content.ts';
import { isLaneEnd } from '../model/gather.ts';
import type { Graph } from '../model/graph.ts';
import type { Request } from '../perspective/request.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { contentFor } from './content.ts';

/** A group is opened for the sake of one body in it when it has at most so many. */
const MOST_OPENED = 60;

/** What to open so that a folded body is drawn: the group it is in, or only itself. */
const openerOf = (graph: Graph, request: Request, id: string): string => {
  const holder = graph.bodies.get(id)?.partOf;
  const { bodyIds } = askedContent(graph, viewOf(graph, request));
  const isSmall =
    holder !== undefined &&
    bodyIds.has(holder) &&
    (graph.parts.get(holder)?.length ?? 0) <= MOST_OPENED;
  return isSmall ? holder : id;
};

/** A request in which nothing is closed that these bodies lie in. */
const openedAround = (graph: Graph, request: Request, ids: readonly string[]): Request => {
  const around = new Set<string>();
  for (const id of ids) {
    for (let box = graph.bodies.get(id)?.partOf; box; box = graph.bodies.get(box)?.partOf) {
      around.add(box);
    }
  }
  return { ...request, closed: request.closed.filter((id) => !around.has(id)) };
};

/** A request in which these bodies are drawn: closed boxes open, a crowded view unfolds for them. */
export const unfoldFor = (graph: Graph, request: Request, ids: readonly string[]): Request => {
  const { folding, boxes, bodies } = contentFor(graph, request);
  if (folding === null) {
    const drawn = new Set(bodies.map(({ id }) => id));
    const hidden = ids.filter((id) => boxes.has(id) && !drawn.has(id));
    return hidden.length === 0 ? request : openedAround(graph, request, hidden);
  }
  const openers = ids
    .filter((id) => boxes.has(id))
    .map((id) => openerOf(graph, request, id))
    .filter((id) => !request.opened.includes(id));
  if (openers.length === 0) return request;
  return {
    ...request,
    opened: [...new Set([...request.opened, ...openers])],
    closed: request.closed.filter((id) => !openers.includes(id)),
  };
};

/**
 * A request in which what it selects is drawn. A relation is when some line carries it. A story
 * shows its scenes as they were made.
 */
export const inSight = (graph: Graph, request: Request): Request => {
  const { select, story } = request;
  if (select === null || story !== null) return request;
  const relation = graph.relations.get(select);
  if (relation === undefined) return unfoldFor(graph, request, [select]);
  const isCarried = contentFor(graph, request).lines.some(({ carried }) =>
    carried.includes(relation),
  );
  return isCarried ? request : unfoldFor(graph, request, [relation.from, relation.to]);
};

/** A request in which what stands for a selected body takes over when that body was folded away. */
export const handOver = (graph: Graph, request: Request): Request => {
  const { bodies, boxes } = contentFor(graph, request);
  if (bodies.some(({ id }) => id === request.select)) return request;
  const standIn = request.select === null ? undefined : boxes.get(request.select);
  if (standIn === undefined) return request;
  return { ...request, select: isLaneEnd(standIn) ? null : standIn };
};
