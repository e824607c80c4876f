import { isLaneEnd } from '../model/gather.ts';
import type { Graph } from '../model/graph.ts';
import { neededFor, openersOf } from '../perspective/openers.ts';
import type { Request } from '../perspective/request.ts';
import { aimOf, contentFor } from './content.ts';
import type { MapState } from './map-state.ts';

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

/** What of the state decides, beside a request, which things are drawn. */
type Surroundings = Pick<MapState, 'window' | 'openings' | 'request'>;

/** A request in which these bodies are drawn: closed boxes open, a crowded view unfolds for them. */
export const unfoldFor = (
  graph: Graph,
  state: Surroundings,
  request: Request,
  ids: readonly string[],
): Request => {
  const content = contentFor(graph, aimOf(state, request));
  if (content.folding === null) {
    const drawn = new Set(content.bodies.map(({ id }) => id));
    const hidden = ids.filter((id) => content.boxes.has(id) && !drawn.has(id));
    return hidden.length === 0 ? request : openedAround(graph, request, hidden);
  }
  const openers = openersOf(graph, content, ids).filter((id) => !request.opened.includes(id));
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
export const inSight = (graph: Graph, state: Surroundings, request: Request): Request => {
  const { select, story } = request;
  if (select === null || story !== null) return request;
  const content = contentFor(graph, aimOf(state, request));
  return unfoldFor(graph, state, request, neededFor(graph, content, select));
};

/** A request in which what stands for a selected body takes over when that body was folded away. */
export const handOver = (graph: Graph, state: Surroundings, request: Request): Request => {
  const { bodies, boxes } = contentFor(graph, aimOf(state, request));
  if (bodies.some(({ id }) => id === request.select)) return request;
  const standIn = request.select === null ? undefined : boxes.get(request.select);
  if (standIn === undefined) return request;
  return { ...request, select: isLaneEnd(standIn) ? null : standIn };
};
