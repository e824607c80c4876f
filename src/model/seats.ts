import { weaker } from './evidence-words.ts';
import { type Graph, mustGet } from './graph.ts';
import { isMunicipality } from './municipality.ts';
import type { Body, Evidence, Membership } from './schema.ts';

/** A body in which a member sits, itself or through a body that it sits in. */
export interface Seat {
  readonly body: string;
  readonly extent: Membership['extent'];
  /** As the weakest of the memberships that lead there; of several ways as full as the fullest, the firmest. */
  readonly evidence: Evidence['status'];
  /** The memberships that lead there by that way, from the member on. */
  readonly via: readonly Membership[];
}

/** A way under way: its last membership, and what went before. Ways that part later share their beginning. */
interface Trail {
  readonly last: Membership;
  readonly before: Trail | null;
}

const viaOf = (trail: Trail): readonly Membership[] => {
  const via: Membership[] = [];
  for (let at: Trail | null = trail; at !== null; at = at.before) via.push(at.last);
  return via.reverse();
};

/** What is known of where a way leads: all but the way itself is told without going along it again. */
const seatAt = (trail: Trail, before: Seat | null): Seat => {
  const { body, extent, evidence } = trail.last;
  return {
    body,
    extent: before?.extent === 'partial' ? 'partial' : extent,
    evidence: before ? weaker(before.evidence, evidence.status) : evidence.status,
    get via() {
      return viaOf(trail);
    },
  };
};

const NO_ROLE = '';
const byRole = new WeakMap<readonly Membership[], ReadonlyMap<string, readonly Membership[]>>();

const groupedByRole = (all: readonly Membership[]): ReadonlyMap<string, readonly Membership[]> => {
  const groups = new Map<string, Membership[]>();
  for (const membership of all) {
    const { role = NO_ROLE } = membership;
    const group = groups.get(role);
    if (group) group.push(membership);
    else groups.set(role, [membership]);
  }
  return groups;
};

/** Those of some memberships that hold for a role, found without looking at those of every other one. */
const holdingFor = (all: readonly Membership[], role: string | null): readonly Membership[] => {
  if (role === null) return all;
  const groups = byRole.get(all) ?? groupedByRole(all);
  byRole.set(all, groups);
  return [...(groups.get(NO_ROLE) ?? []), ...(groups.get(role) ?? [])];
};

type Hold = Pick<Seat, 'extent' | 'evidence'>;

/** Whether a seat is no less full and no less firm than another. */
const isNoWeaker = (a: Hold, b: Hold): boolean =>
  (a.extent === 'full' || b.extent === 'partial') && weaker(a.evidence, b.evidence) === b.evidence;

/** Of two seats in one body, what is told of them: the fuller, and of two as full the firmer. */
export const isTold = (a: Hold, b: Hold): boolean =>
  a.extent === b.extent ? isNoWeaker(a, b) : a.extent === 'full';

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
  // How each body was come to, by what is led on in: a way that is no firmer tells nothing new.
  const known = new Map<string, Hold[]>();
  const waysTo = (body: string, asRole: string | null) => known.get(`${body} ${asRole ?? ''}`);
  interface Visited {
    readonly onward: Iterator<Membership>;
    readonly trail: Trail | null;
    readonly seat: Seat | null;
    readonly asRole: string | null;
  }
  const visit = (id: string, trail: Trail | null, seat: Seat | null, asRole: string | null) => {
    const onward = holdingFor(graph.seats.get(id) ?? [], asRole).values();
    return { onward, trail, seat, asRole } satisfies Visited;
  };
  // Not by calling itself: a way may be as long as there are bodies.
  const underway: Visited[] = [visit(member, null, null, role)];
  for (let at = underway.at(-1); at !== undefined; at = underway.at(-1)) {
    const { done, value: membership } = at.onward.next();
    if (done) {
      underway.pop();
      continue;
    }
    const { body } = membership;
    if (body === member) continue;
    const asRole = at.asRole ?? membership.role ?? null;
    const trail = { last: membership, before: at.trail };
    const seat = seatAt(trail, at.seat);
    const isKnown = (ways: readonly Hold[] = []) => ways.some((way) => isNoWeaker(way, seat));
    if (isKnown(waysTo(body, null)) || isKnown(waysTo(body, asRole))) continue;
    known.set(`${body} ${asRole ?? ''}`, [...(waysTo(body, asRole) ?? []), seat]);
    const earlier = seats.get(body);
    if (earlier === undefined || !isTold(earlier, seat)) seats.set(body, seat);
    underway.push(visit(body, trail, seat, asRole));
  }
  return seats;
};

/** The bodies that sit somewhere and in which nobody sits: municipalities, as a rule. */
export const outermostMembers = (graph: Graph): readonly string[] =>
  graph.file.bodies
    .filter((body) => graph.seats.has(body.id) && !graph.members.has(body.id))
    .map((body) => body.id);

/** Those members that take part wholly somewhere, and those that only do so partially. */
export const memberRows = (graph: Graph) => {
  const isPartial = (id: string) =>
    mustGet(graph.seats, id).every(({ extent }) => extent === 'partial');
  const members = outermostMembers(graph);
  return {
    whole: members.filter((id) => !isPartial(id)),
    partial: members.filter(isPartial),
  };
};

const assemblies = new WeakMap<Graph, string | null>();

/** Where a reader is asked which member is theirs: the first body in which all of them sit, in no role. */
export const assemblyOf = (graph: Graph): string | null => {
  const known = assemblies.get(graph);
  if (known !== undefined) return known;
  const found = findAssembly(graph);
  assemblies.set(graph, found);
  return found;
};

const findAssembly = (graph: Graph): string | null => {
  const [first, ...others] = outermostMembers(graph);
  if (first === undefined) return null;
  const sitsIn = (member: string, body: string) =>
    mustGet(graph.seats, member).some((seat) => seat.body === body && seat.role === undefined);
  const found = mustGet(graph.seats, first).find(
    ({ body, role }) => role === undefined && others.every((one) => sitsIn(one, body)),
  );
  return found?.body ?? null;
};

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
