import type {
  Body,
  GraphFile,
  Kind,
  Lane,
  Membership,
  Person,
  Process,
  Relation,
  RelationType,
  Remark,
  Role,
  Source,
  Story,
  View,
} from './schema.ts';
import { LANGUAGES } from './text.ts';

/**
 * A graph that can be trusted: parsed, checked and indexed. Every id in it resolves, so lookups by
 * an id that came out of the graph itself use `mustGet`.
 */
export interface Graph {
  readonly file: GraphFile;
  readonly sources: ReadonlyMap<string, Source>;
  readonly lanes: ReadonlyMap<string, Lane>;
  /** Lanes from the topmost band down. */
  readonly lanesInOrder: readonly Lane[];
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly relationTypes: ReadonlyMap<string, RelationType>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly people: ReadonlyMap<string, Person>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly processes: ReadonlyMap<string, Process>;
  readonly views: ReadonlyMap<string, View>;
  readonly stories: ReadonlyMap<string, Story>;
  /** The languages of the file that the interface does not have. */
  readonly otherLanguages: ReadonlySet<string>;
  /** Relations that leave a body, in file order. */
  readonly outgoing: ReadonlyMap<string, readonly Relation[]>;
  /** Relations that arrive at a body, in file order. */
  readonly incoming: ReadonlyMap<string, readonly Relation[]>;
  /** The direct parts of a body, in file order. */
  readonly parts: ReadonlyMap<string, readonly Body[]>;
  /** Memberships in a body. */
  readonly members: ReadonlyMap<string, readonly Membership[]>;
  /** Memberships of a member. */
  readonly seats: ReadonlyMap<string, readonly Membership[]>;
  /** Remarks that speak of a body. */
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  /** The scenes that stand in for those that can't be shown, by story and scene; absent: there are none. */
  readonly standIns?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** It is told in a language that the interface does not have; absent: as it is written. */
  readonly spoken?: { readonly language: string; readonly written: Graph };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const grouped = <T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
};

/** Makes something when it is first asked for, and once. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
};

/** Relations by the bodies that they leave and arrive at. */
export const indexRelations = (
  relations: readonly Relation[],
): Pick<Graph, 'outgoing' | 'incoming'> => {
  const outgoing = once(() => grouped(relations, ({ from }) => [from]));
  const incoming = once(() => grouped(relations, ({ to }) => [to]));
  return {
    get outgoing() {
      return outgoing();
    },
    get incoming() {
      return incoming();
    },
  };
};

/**
 * Indexes a file that has passed every check. Use `parseGraph` for anything from outside. What groups
 * relations and memberships is made when it is asked for: of a large file all at once would be felt.
 */
export const indexGraph = (file: GraphFile): Graph => {
  const relations = once(() => byId(file.relations));
  const ends = indexRelations(file.relations);
  const members = once(() => grouped(file.memberships, ({ body }) => [body]));
  const seats = once(() =>
    grouped(file.memberships, ({ member }) => (member === undefined ? [] : [member])),
  );
  return {
    file,
    sources: byId(file.sources),
    lanes: byId(file.lanes),
    lanesInOrder: [...file.lanes].sort((a, b) => a.order - b.order),
    kinds: byId(file.kinds),
    relationTypes: byId(file.relationTypes),
    roles: byId(file.roles),
    people: byId(file.people),
    bodies: byId(file.bodies),
    get relations() {
      return relations();
    },
    processes: byId(file.processes),
    views: byId(file.views),
    stories: byId(file.stories),
    otherLanguages: new Set(
      file.meta.languages.filter((one) => !LANGUAGES.some((known) => known === one)),
    ),
    get outgoing() {
      return ends.outgoing;
    },
    get incoming() {
      return ends.incoming;
    },
    parts: grouped(file.bodies, (body) => (body.partOf ? [body.partOf] : [])),
    get members() {
      return members();
    },
    get seats() {
      return seats();
    },
    remarks: grouped(file.remarks, (remark) => remark.about),
  };
};

/** Looks up an id that the graph itself promised. A miss is a fault of ours, not of the data. */
export const mustGet = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const found = map.get(id);
  if (found === undefined) throw new Error(`No entry with id "${id}"`);
  return found;
};
