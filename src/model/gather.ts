import type { Body, Relation } from './schema.ts';

/** One line of a picture, and the relations that it stands for. */
export interface Line {
  /** The first of those it stands for, whose id names the line. */
  readonly relation: Relation;
  /** In the order of the file: more than one where a folded border gathers them. */
  readonly carried: readonly Relation[];
  /** What it is drawn between: a body's id, or a folded lane's (`laneEnd`). */
  readonly from: string;
  readonly to: string;
}

/** What no id has in it (`format-2.ts`), so that no body is taken for a lane. */
const LANE = 'lane~';

/** The end of a line to bodies in a lane that is folded. */
export const laneEnd = (lane: Body['lane']): string => `${LANE}${lane}`;

/** Whether a line ends at a lane, and not at a body. */
export const isLaneEnd = (end: string): boolean => end.startsWith(LANE);

const keyOf = (relation: Relation, endOf: (body: string) => string): string | null => {
  const from = endOf(relation.from);
  const to = endOf(relation.to);
  return from === to ? null : `${relation.type} ${from} ${to}`;
};

/**
 * Relations of one type between the same two ends become one line; those inside one end are not
 * drawn at all.
 * @param endOf what a body is drawn as: itself, or what it is folded into
 * @param isAlike whether they have to be as sure as each other, too
 */
export const gather = (
  relations: readonly Relation[],
  endOf: (body: string) => string,
  isAlike = false,
): readonly Line[] => {
  const lines = new Map<string, Line & { readonly carried: Relation[] }>();
  for (const relation of relations) {
    const ends = keyOf(relation, endOf);
    if (ends === null) continue;
    const key = isAlike ? `${ends} ${relation.evidence.status}` : ends;
    const line = lines.get(key);
    if (line) line.carried.push(relation);
    else {
      const [from, to] = [endOf(relation.from), endOf(relation.to)];
      lines.set(key, { relation, carried: [relation], from, to });
    }
  }
  return [...lines.values()];
};

/**
 * The same where nothing is folded: only lines that are equal are one, which stands for all of them. What
 * is inferred stays apart from what is not: it is drawn in another way. A relation of a body with itself
 * keeps its own.
 */
export const gatherEqual = (
  relations: readonly Relation[],
  endOf: (body: string) => string,
): readonly Line[] => {
  const between = new Map(
    gather(relations, endOf, true).map((line) => [line.relation.id, line] as const),
  );
  return relations.flatMap((relation): readonly Line[] => {
    const [from, to] = [endOf(relation.from), endOf(relation.to)];
    if (from === to) return [{ relation, carried: [relation], from, to }];
    const line = between.get(relation.id);
    return line ? [line] : [];
  });
};

/** Whether these relations gather into at most so many lines. */
export const gathersInto = (
  most: number,
  relations: readonly Relation[],
  endOf: (body: string) => string,
): boolean => {
  const keys = new Set<string>();
  for (const relation of relations) {
    const key = keyOf(relation, endOf);
    if (key !== null) keys.add(key);
    if (keys.size > most) return false;
  }
  return true;
};
