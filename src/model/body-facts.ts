import type { Graph } from './graph.ts';
import { mustGet } from './graph.ts';
import type { Body, Relation, RelationType } from './schema.ts';
import type { Language } from './text.ts';

/** The relations of a body under one heading ("Krijgt advies van"), with the body at the other end. */
export interface RelationGroup {
  readonly heading: string;
  readonly type: RelationType;
  readonly entries: readonly { readonly relation: Relation; readonly other: Body }[];
}

const byType = (relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> => {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const group = groups.get(relation.type);
    if (group) group.push(relation);
    else groups.set(relation.type, [relation]);
  }
  return groups;
};

/**
 * All that is known of a body's relations, in the order of the relation types. What is done to it
 * comes before what it does. Types with one heading both ways give one group.
 */
export const relationsByHeading = (
  graph: Graph,
  bodyId: string,
  language: Language,
): readonly RelationGroup[] => {
  const incoming = byType(graph.incoming.get(bodyId) ?? []);
  const outgoing = byType(graph.outgoing.get(bodyId) ?? []);
  return graph.file.relationTypes.flatMap((type) => {
    const entries = (relations: ReadonlyMap<string, readonly Relation[]>, end: 'from' | 'to') =>
      (relations.get(type.id) ?? []).map((relation) => ({
        relation,
        other: mustGet(graph.bodies, relation[end]),
      }));
    const inward = { heading: type.heading.in[language], type, entries: entries(incoming, 'from') };
    const outward = { heading: type.heading.out[language], type, entries: entries(outgoing, 'to') };
    const groups =
      inward.heading === outward.heading
        ? [{ ...inward, entries: [...inward.entries, ...outward.entries] }]
        : [inward, outward];
    return groups.filter((group) => group.entries.length > 0);
  });
};
