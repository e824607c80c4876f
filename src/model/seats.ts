import type { Graph } from './graph.ts';
import { isMunicipality } from './municipality.ts';
import type { Body, Membership } from './schema.ts';

/** A body in which a member sits, itself or through a body that it sits in. */
export interface Seat {
  readonly body: string;
  readonly extent: Membership['extent'];
  /** The memberships that lead there, from the member on. */
  readonly via: readonly Membership[];
}

/**
 * Where a member sits. A membership without a role holds for every role; one with a role only for
 * that role, on this step and on every step after it. Partial participation stays partial further on.
 * @param role `null`: in any role
 */
export const seatsOf = (
  graph: Graph,
  member: string,
  role: string | null,
): ReadonlyMap<string, Seat> => {
  const seats = new Map<string, Seat>();
  const visit = (id: string, via: readonly Membership[], asRole: string | null) => {
    for (const membership of graph.seats.get(id) ?? []) {
      const known = membership.role ?? null;
      if (asRole !== null && known !== null && known !== asRole) continue;
      if (membership.body === member) continue;
      const way = [...via, membership];
      const extent = way.some((link) => link.extent === 'partial') ? 'partial' : 'full';
      const earlier = seats.get(membership.body);
      if (earlier && (earlier.extent === 'full' || extent === 'partial')) continue;
      seats.set(membership.body, { body: membership.body, extent, via: way });
      visit(membership.body, way, asRole ?? known);
    }
  };
  visit(member, [], role);
  return seats;
};

/** The bodies that sit somewhere and in which nobody sits: municipalities, as a rule. */
export const outermostMembers = (graph: Graph): readonly string[] =>
  graph.file.bodies
    .filter((body) => graph.seats.has(body.id) && !graph.members.has(body.id))
    .map((body) => body.id);

/**
 * Bodies of which nobody says who sits in them: members that only sit elsewhere are not among them, and
 * neither are municipalities, in which nobody sits.
 */
export const silentBodies = (graph: Graph): readonly Body[] => {
  const outermost = new Set(outermostMembers(graph));
  return graph.file.bodies.filter(
    (body) =>
      !graph.members.has(body.id) && !outermost.has(body.id) && !isMunicipality(graph, body),
  );
};
