import { type Graph, mustGet } from './graph.ts';
import type { Body } from './schema.ts';

/**
 * Whether a body is a municipality: Statistics Netherlands gave it a number, or its kind says so in
 * Dutch. A municipality is no body in the sense of "orgaan", and not every member is a municipality.
 */
export const isMunicipality = (graph: Graph, body: Body): boolean =>
  body.identifiers?.some(({ scheme }) => scheme === 'cbs') ||
  graph.kinds
    .get(body.kind ?? '')
    ?.label.nl.trim()
    .toLowerCase() === 'gemeente';

/** What members are called together: municipalities only when all of them are. */
export const membersAre = (graph: Graph, ids: readonly string[]): 'municipalities' | 'members' =>
  ids.length > 0 && ids.every((id) => isMunicipality(graph, mustGet(graph.bodies, id)))
    ? 'municipalities'
    : 'members';
