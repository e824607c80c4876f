import { askedContent } from '../model/asked-content.ts';
import { weaker } from '../model/evidence-words.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { leadsOf } from '../model/leads.ts';
import type { Body, Evidence, Membership, View } from '../model/schema.ts';
import { isTold, outermostMembers, seatsOf, silentBodies } from '../model/seats.ts';
import { orderColumns } from './column-order.ts';
import type { Request } from './request.ts';
import { viewOf } from './shown-content.ts';

/** Who sits in one body for one column; `null`: the graph does not say that anybody does. */
export interface Cell {
  /** `leads`: it does not sit there, it leads it. */
  readonly extent: Membership['extent'] | 'leads';
  readonly evidence: Evidence['status'];
  /** The seats that it stands for, in a file that names people. */
  readonly seats?: readonly Membership[];
}

type Columns = Request['columns'];

interface Column {
  readonly id: string;
  /** How many bodies it sits in or leads: its load of meetings. */
  readonly load: number;
}

export interface Row {
  readonly body: Body;
  /** By column id. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** How many sit in it who have no column. */
  readonly others: number;
}

export interface Matrix {
  /** What its columns are: members where no role is known, whatever was asked for. */
  readonly by: Columns;
  /** Whether there is anything to choose between. */
  readonly hasRoles: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How many columns are left out, since nobody reads so many. */
  readonly leftOut: number;
  /** How many bodies are left out, since the graph does not say who sits in them. */
  readonly silent: number;
  /** How many have members of whom no role is said, and so no cell in a table by role. */
  readonly roleless: number;
}

/** What a cell can show. */
const MARKS = ['full', 'partial', 'none', 'inferred', 'leads'] as const;

/** What the cells of a table show, to be explained: nothing else. */
export const marksIn = ({ rows, columns }: Matrix): readonly (typeof MARKS)[number][] => {
  const found = new Set<string>();
  for (const { cells } of rows) {
    if (cells.size < columns.length) found.add('none');
    for (const { extent, evidence } of cells.values()) found.add(extent).add(evidence);
  }
  return MARKS.filter((mark) => found.has(mark));
};

const namesPeople = (graph: Graph): boolean => graph.people.size > 0;

/**
 * Seats by body and role, straight from the memberships, and what is led in that role. Of several, what a cell
 * shows is the fullest, and of those the firmest: nothing is inferred that a source states elsewhere.
 */
const byRole = (graph: Graph): ReadonlyMap<string, ReadonlyMap<string, Cell>> => {
  const sat = new Map<string, Map<string, Cell & Pick<Membership, 'extent'>>>();
  for (const seat of graph.file.memberships) {
    const { body, role, extent, evidence } = seat;
    if (role === undefined) continue;
    const cells = sat.get(body) ?? new Map<string, Cell & Pick<Membership, 'extent'>>();
    const known = cells.get(role);
    const sitting = namesPeople(graph) ? { seats: [...(known?.seats ?? []), seat] } : {};
    const held = { extent, evidence: evidence.status };
    cells.set(role, { ...(known && isTold(known, held) ? known : held), ...sitting });
    sat.set(body, cells);
  }
  const seats: Map<string, Map<string, Cell>> = sat;
  for (const { id: role } of graph.file.roles) {
    for (const { from, evidence } of leadsOf(graph, role)) {
      const cells = seats.get(from) ?? new Map<string, Cell>();
      const known = cells.get(role);
      const isFirmer =
        known === undefined ||
        (known.extent === 'leads' && weaker(known.evidence, evidence.status) === known.evidence);
      if (isFirmer) cells.set(role, { extent: 'leads', evidence: evidence.status });
      seats.set(from, cells);
    }
  }
  return seats;
};

/** Seats by body and outermost member (a municipality), in one role or in any. */
const byMember = (
  graph: Graph,
  members: readonly string[],
  role: string | null,
): ReadonlyMap<string, ReadonlyMap<string, Cell>> => {
  const seats = new Map<string, Map<string, Cell>>();
  for (const member of members) {
    for (const seat of seatsOf(graph, member, role).values()) {
      const { body, extent, evidence } = seat;
      const cells = seats.get(body) ?? new Map<string, Cell>();
      cells.set(member, {
        extent,
        evidence,
        ...(namesPeople(graph) ? { seats: seat.via.slice(-1) } : {}),
      });
      seats.set(body, cells);
    }
  }
  return seats;
};

/** A table has at most so many columns, which is more than a screen shows and a reader compares. */
const MOST_COLUMNS = 60;

/** The members that a view has; of one that has none, all of them. */
const membersFor = (graph: Graph, view: View): readonly string[] => {
  const { bodyIds } = askedContent(graph, view);
  const all = outermostMembers(graph);
  const own = all.filter((id) => bodyIds.has(id));
  return own.length > 0 ? own : all;
};

/** What stands at a place in the row of a body of which only is known who sits in it. */
export type Joint = 'start' | 'middle' | 'end' | 'alone' | 'tie';

/** How the marks of a row hang together: side by side in one pill, and over a place without one by a tie. */
export const jointsOf = (
  columns: readonly Column[],
  { cells }: Row,
): ReadonlyMap<string, Joint> => {
  const has = columns.map(({ id }) => cells.has(id));
  const [first, last] = [has.indexOf(true), has.lastIndexOf(true)];
  return new Map(
    columns.flatMap(({ id }, index): (readonly [string, Joint])[] => {
      if (index < first || index > last || first < 0) return [];
      if (!has[index]) return [[id, 'tie']];
      const [before, after] = [has[index - 1] ?? false, has[index + 1] ?? false];
      return [[id, before ? (after ? 'middle' : 'end') : after ? 'start' : 'alone']];
    }),
  );
};

type Asked = Pick<Request, 'view' | 'columns' | 'role'>;

const countMatrix = (graph: Graph, { view, columns, role }: Asked): Matrix => {
  const inRoles = byRole(graph);
  const by = inRoles.size > 0 ? columns : 'members';
  const all =
    by === 'roles'
      ? graph.file.roles.map(({ id }) => id)
      : membersFor(graph, viewOf(graph, { view }));
  const few = all.slice(0, MOST_COLUMNS);
  const seats = by === 'roles' ? inRoles : byMember(graph, few, role);
  // Where only is known who sits in what, that is the picture: who sits together stands together.
  const isOfSeats = inRoles.size === 0;
  const ids = isOfSeats ? orderColumns(few, [...seats.values()]) : few;
  const known = new Set(ids);
  const othersIn = (id: string) =>
    (graph.members.get(id) ?? []).filter(
      ({ member }) => member !== undefined && !known.has(member) && !graph.members.has(member),
    ).length;
  const order = new Map(graph.lanesInOrder.map((lane, index) => [lane.id, index]));
  const rows = [...seats]
    .map(([id, cells]) => ({ body: mustGet(graph.bodies, id), cells, others: othersIn(id) }))
    .sort(
      (a, b) =>
        (isOfSeats ? b.cells.size - a.cells.size : 0) ||
        (order.get(a.body.lane) ?? 0) - (order.get(b.body.lane) ?? 0),
    );
  const loads = new Map<string, number>();
  for (const { cells } of rows) {
    for (const id of cells.keys()) loads.set(id, (loads.get(id) ?? 0) + 1);
  }
  return {
    by,
    hasRoles: inRoles.size > 0,
    columns: ids.map((id) => ({ id, load: loads.get(id) ?? 0 })),
    rows,
    leftOut: all.length - ids.length,
    silent: silentBodies(graph).filter(({ id }) => !seats.has(id)).length,
    roleless: [...graph.members.keys()].filter((id) => !seats.has(id)).length,
  };
};

/** The last table of a graph: the table itself, what is told of it and what is said of it all ask for the same. */
const last = new WeakMap<Graph, { readonly asked: Asked; readonly matrix: Matrix }>();

/** Bodies by roles or by municipalities: who sits where, and how much that is. */
export const matrixOf = (graph: Graph, asked: Asked): Matrix => {
  const known = last.get(graph);
  const isSame =
    known?.asked.view === asked.view &&
    known.asked.columns === asked.columns &&
    known.asked.role === asked.role;
  if (isSame) return known.matrix;
  const matrix = countMatrix(graph, asked);
  last.set(graph, { asked, matrix });
  return matrix;
};
