import type { LayoutShape, PlacedBody, PlacedRelation } from './placement.ts';
import { longestFirst } from './room-along.ts';

/** A line that runs up or down between two rows of bodies, with all that makes it equal to another. */
interface Crossing {
  readonly own: number;
  readonly x: number;
  /** The two rows, whichever way it points. */
  readonly rows: string;
  readonly equal: string;
}

/** Fewer lines than this are as soon told each by its own word. */
const LEAST = 3;

/** In which row from the top every body stands: rows do not reach into each other. */
const rowsOfBodies = (bodies: readonly PlacedBody[]): ReadonlyMap<string, number> => {
  let row = -1;
  let end = Number.NEGATIVE_INFINITY;
  return new Map(
    bodies
      .filter(({ parent }) => parent === undefined)
      .toSorted((a, b) => a.y - b.y)
      .map(({ id, y, height }) => {
        if (y >= end) row++;
        end = Math.max(end, y + height);
        return [id, row];
      }),
  );
};

/**
 * Equal lines beside each other between the same two rows of bodies, from the left, by their numbers: a
 * reader takes them for one thing, and one word tells of them all. What another line between those rows
 * parts is not one row, and a line with the number of a step, or one that stands for several, has words of
 * its own.
 */
export const equalLines = (
  shape: LayoutShape,
  relations: readonly PlacedRelation[],
  bodies: readonly PlacedBody[],
): readonly (readonly number[])[] => {
  const rows = rowsOfBodies(bodies);
  const crossings = relations.flatMap(({ points }, own): Crossing[] => {
    const line = shape.relations[own];
    const upright = longestFirst(points).find(({ a, b }) => a.x === b.x);
    if (!line || !upright) return [];
    const [from, to] = [rows.get(line.from) ?? 0, rows.get(line.to) ?? 0];
    if (from === to) return [];
    const { label, remark, steps, isMany } = line;
    const isAlone = label === '' || steps !== undefined || isMany === true;
    return [
      {
        own,
        x: upright.a.x,
        rows: `${Math.min(from, to)} ${Math.max(from, to)}`,
        equal: isAlone ? `${own}` : JSON.stringify([label, remark, from < to]),
      },
    ];
  });
  const inOrder = crossings.toSorted((a, b) =>
    a.rows === b.rows ? a.x - b.x : a.rows < b.rows ? -1 : 1,
  );
  const found: number[][] = [];
  let before: Crossing | null = null;
  for (const line of inOrder) {
    if (before?.rows === line.rows && before.equal === line.equal) found.at(-1)?.push(line.own);
    else found.push([line.own]);
    before = line;
  }
  return found.filter(({ length }) => length >= LEAST);
};
