import type { PlacedRelation } from '../layout/placement.ts';
import type { ShownRelation } from '../perspective/perspective.ts';

/** A line that is drawn, before its word is known. */
interface Told {
  readonly shown: ShownRelation;
  readonly placed: PlacedRelation;
  readonly telling: string;
}

/** Whether a reader sees one and the same line twice. */
const isEqual = (a: Told, b: Told): boolean =>
  a.telling === b.telling &&
  a.shown.dimmed === b.shown.dimmed &&
  a.shown.type === b.shown.type &&
  a.shown.evidence === b.shown.evidence &&
  a.shown.label === b.shown.label &&
  a.shown.gathers === 1 &&
  b.shown.gathers === 1;

/**
 * For how many lines the word of each stands, of those whose row has one word: of the line that it stands
 * beside all of the row that are drawn, of the others none. A row in which one is lit and another is not, or
 * of which one is left, is not among them: there each line has its own.
 */
export const toldTogether = (lines: readonly Told[]): ReadonlyMap<string, number> => {
  const byId = new Map(lines.map((line) => [line.placed.id, line]));
  const counts = new Map<string, number>();
  for (const line of lines) {
    const row = (line.placed.shared?.of ?? []).flatMap((id) => byId.get(id) ?? []);
    if (row.length < 2 || !row.every((other) => isEqual(line, other))) continue;
    for (const { placed } of row) counts.set(placed.id, 0);
    counts.set(line.placed.id, row.length);
  }
  return counts;
};
