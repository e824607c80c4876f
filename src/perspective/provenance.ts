import type { Graph } from '../model/graph.ts';
import type { Body, Evidence, Source } from '../model/schema.ts';
import { seenIn } from './count-seen.ts';

/** A source, with the places of it that carry something that is drawn. */
export interface UsedSource {
  readonly source: Source;
  /** In rising order; empty where the source is named without a place. */
  readonly places: readonly (number | string)[];
}

/** When a picture was so, from where that is known, and how much of it is inferred. */
export interface Provenance {
  /** The day that the graph describes, as `2012-01-18`. */
  readonly validOn: string | undefined;
  /** In the order of the file. */
  readonly sources: readonly UsedSource[];
  /** The lines (of a table: cells) that are drawn, and how many of them no source states, by how they are held. */
  readonly lines: number;
  readonly inferred: number;
  readonly declared: number;
  readonly unsourced: number;
  /** The lines that filters hide: what is drawn is not all of it. */
  readonly hidden: number;
  /** They are cells of a table; absent: lines. */
  readonly isOfCells?: true;
}

const rank = (place: number | string): number =>
  typeof place === 'number' ? place : Number.MAX_VALUE;

/** Numbers as they rise, and after them the places that are none, as they came. */
const byPlace = (a: number | string, b: number | string): number => rank(a) - rank(b);

/**
 * Where something comes from.
 * @param drawn what carries all that is drawn
 * @param counted how what stands for its share is held: lines, or the cells of a table
 * @param hidden how many lines the filters hide
 */
export const provenanceFrom = (
  graph: Graph,
  drawn: readonly Evidence[],
  counted: readonly Evidence['status'][],
  hidden = 0,
): Provenance => {
  const used = new Map<string, Set<number | string>>();
  for (const evidence of drawn) {
    if (evidence.status !== 'stated') continue;
    const places = used.get(evidence.source) ?? new Set<number | string>();
    if (evidence.place !== undefined) places.add(evidence.place);
    used.set(evidence.source, places);
  }
  const held = (asked: Evidence['status']) => counted.filter((status) => status === asked).length;
  return {
    validOn: graph.file.meta.validOn,
    sources: graph.file.sources.flatMap((source): UsedSource[] => {
      const places = used.get(source.id);
      return places ? [{ source, places: [...places].sort(byPlace) }] : [];
    }),
    lines: counted.length,
    inferred: held('inferred'),
    declared: held('declared'),
    unsourced: held('unsourced'),
    hidden,
  };
};

/** What carries a body, and who sits in it. */
export const carriersOf = (graph: Graph, body: Body): readonly Evidence[] => [
  body.evidence,
  ...(graph.members.get(body.id) ?? []).map(({ evidence }) => evidence),
];

/**
 * Where a picture comes from. Sources and lines are counted from what is drawn: its bodies, who sits
 * in them, and the lines that the filters leave.
 */
export const provenanceOf = (
  graph: Graph,
  perspective: Parameters<typeof seenIn>[0],
): Provenance => {
  const { bodies, lines } = seenIn(perspective);
  return provenanceFrom(
    graph,
    [
      ...bodies.flatMap(({ body }) => carriersOf(graph, body)),
      ...lines.flatMap(({ carried }) => carried.map(({ evidence }) => evidence)),
    ],
    lines.map(({ evidence }) => evidence),
    perspective.relations.filter((relation) => relation.hidden).length,
  );
};
