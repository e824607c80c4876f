import type { Graph } from '../model/graph.ts';
import type { Evidence, Source } from '../model/schema.ts';
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
  /** The lines that are drawn, and how many of them no source states, by how they are held. */
  readonly lines: number;
  readonly inferred: number;
  readonly declared: number;
  readonly unsourced: number;
}

const rank = (place: number | string): number =>
  typeof place === 'number' ? place : Number.MAX_VALUE;

/** Numbers as they rise, and after them the places that are none, as they came. */
const byPlace = (a: number | string, b: number | string): number => rank(a) - rank(b);

/**
 * Where a picture comes from. Sources and lines are counted from what is drawn: its bodies, who sits
 * in them, and the lines that the filters leave.
 */
export const provenanceOf = (
  graph: Graph,
  perspective: Parameters<typeof seenIn>[0],
): Provenance => {
  const { bodies, lines } = seenIn(perspective);
  const used = new Map<string, Set<number | string>>();
  const use = (evidence: Evidence) => {
    if (evidence.status !== 'stated') return;
    const places = used.get(evidence.source) ?? new Set<number | string>();
    if (evidence.place !== undefined) places.add(evidence.place);
    used.set(evidence.source, places);
  };
  for (const { body } of bodies) {
    use(body.evidence);
    for (const membership of graph.members.get(body.id) ?? []) use(membership.evidence);
  }
  for (const { carried } of lines) {
    for (const { evidence } of carried) use(evidence);
  }
  const held = (status: Evidence['status']) =>
    lines.filter(({ evidence }) => evidence === status).length;
  return {
    validOn: graph.file.meta.validOn,
    sources: graph.file.sources.flatMap((source): UsedSource[] => {
      const places = used.get(source.id);
      return places ? [{ source, places: [...places].sort(byPlace) }] : [];
    }),
    lines: lines.length,
    inferred: held('inferred'),
    declared: held('declared'),
    unsourced: held('unsourced'),
  };
};
