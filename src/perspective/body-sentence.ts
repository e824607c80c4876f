import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import type { Body, Membership, Relation } from '../model/schema.ts';
import type { Seat } from '../model/seats.ts';
import { nameInSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';

/** The bodies at the other end of a body's relations, under one of the data's headings. */
export interface ToldGroup {
  readonly heading: string;
  /** The first of them, as they stand in a sentence; no more than can be listened to. */
  readonly others: readonly { readonly name: string; readonly isInferred: boolean }[];
  /** Those beside them, which are only counted. */
  readonly more: ToldGroup['others'];
}

/** How many names are read out: a longer list can't be followed by ear. */
const MOST_NAMED = 3;

/** Who stands at the other end, with what carries that, by heading. */
type Others = Map<string, Map<string, Relation[]>>;

/**
 * Who stands at the other end of the relations of every body, under the data's own headings.
 * @param toldUnder the body under which a relation of this body is told: itself, or what it is folded
 * into; `null`: under none, since it is not drawn
 */
export const tellRelations = (
  graph: Graph,
  relations: readonly Relation[],
  language: Language,
  toldUnder: (body: string) => string | null,
): ReadonlyMap<string, readonly ToldGroup[]> => {
  const found = new Map<string, Others>();
  const note = (body: string | null, heading: string, other: string, relation: Relation) => {
    if (body === null) return;
    const headings = found.get(body) ?? new Map<string, Map<string, Relation[]>>();
    found.set(body, headings);
    const others = headings.get(heading) ?? new Map<string, Relation[]>();
    headings.set(heading, others);
    const carriers = others.get(other);
    if (carriers) carriers.push(relation);
    else others.set(other, [relation]);
  };
  for (const relation of relations) {
    const { heading } = mustGet(graph.relationTypes, relation.type);
    const from = toldUnder(relation.from);
    const to = toldUnder(relation.to);
    if (from === to) continue;
    note(from, heading.out[language], relation.to, relation);
    note(to, heading.in[language], relation.from, relation);
  }
  const groupOf = ([heading, found]: readonly [string, Map<string, Relation[]>]): ToldGroup => {
    const others = [...found].map(([id, carriers]) => ({
      name: nameInSentence(mustGet(graph.bodies, id), language),
      isInferred: carriers.every(({ evidence }) => evidence.status === 'inferred'),
    }));
    return { heading, more: others.splice(MOST_NAMED), others };
  };
  return new Map([...found].map(([body, headings]) => [body, [...headings].map(groupOf)]));
};

/** Over the member under the lens, told of a body that it sits in: a catalogue. */
const SITS_IN_IT: Readonly<Record<Membership['extent'], Readonly<Record<Language, string>>>> = {
  full: { nl: 'Hierin zit', en: 'Who sits in it' },
  partial: { nl: 'Hierin zit gedeeltelijk', en: 'Who sits in it partially' },
};

/** That the member under the lens sits in a body, as it stands before who has to do with that: "Hierin zit: Ermelo." */
export const tellSeat = (
  member: Body | null,
  seat: Seat | undefined,
  language: Language,
): readonly ToldGroup[] =>
  member === null || seat === undefined
    ? []
    : [
        {
          heading: SITS_IN_IT[seat.extent][language],
          others: [
            { name: nameInSentence(member, language), isInferred: seat.evidence === 'inferred' },
          ],
          more: [],
        },
      ];
