import type { Graph } from '../model/graph.ts';
import { mayBeTooMuch } from '../model/may-be-too-much.ts';
import { appearanceFor } from '../perspective/appearances.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { aimOf, contentFor } from './content.ts';
import { lookWhere } from './filter-producers.ts';
import type { MapState } from './map-state.ts';
import { changeRequest, type Producer } from './producer.ts';
import { reveal, showAround } from './selection-producers.ts';

/**
 * Goes to a body or a relation that was looked for. A body of a view that shows only a part of what it has
 * is seen in a picture around it, which can be read; the whole is one press away.
 */
export const lookUp =
  (id: string): Producer =>
  (state) => {
    const found = reveal(id)(state);
    const { graph, request } = found;
    const isSeen = request.select === id && request.story === null && !found.isEmbedded;
    if (!graph?.bodies.has(id) || !isSeen || !isInPart(graph, found)) return found;
    return changeRequest({ select: id })(showAround(id)(found));
  };

/** Asks where a member sits; where a view shows only a part of that, in a picture around the member. */
export const lookForSeats =
  (member: string): Producer =>
  (state) => {
    const asked = lookWhere(member)(state);
    const { graph, request } = asked;
    if (graph === null || request.story !== null || state.isEmbedded) return asked;
    const hasLines = [graph.outgoing, graph.incoming].some((lines) => lines.has(member));
    return hasLines || !isInPart(graph, asked) ? asked : showAround(member)(asked);
  };

/** Whether the picture is of a view with so much that only a part of it is drawn. */
const isInPart = (graph: Graph, state: MapState): boolean => {
  const { request } = state;
  const isPicture = appearanceFor(graph, request.as, viewOf(graph, request)) === 'diagram';
  return (
    isPicture &&
    mayBeTooMuch(graph, viewOf(graph, request)) &&
    contentFor(graph, aimOf(state)).folding !== null
  );
};
