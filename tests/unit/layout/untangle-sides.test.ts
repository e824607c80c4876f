import { describe, expect, it } from 'vitest';
import { type TwoSides, untangled } from '../../../src/layout/untangle-sides.ts';
import { graphOfKind } from '../../fixtures/kinds-of-graphs.ts';

/** How often lines cross when the sides stand in these orders, pair by pair. */
const crossings = (
  lines: TwoSides['lines'],
  [left, right]: readonly [readonly number[], readonly number[]],
): number => {
  const ends = lines.map(({ from, to }) => [left.indexOf(from), right.indexOf(to)] as const);
  return ends.reduce(
    (sum, [a, b], index) =>
      sum + ends.slice(index + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length,
    0,
  );
};

describe('two sides with lines between them', () => {
  it('stand in orders in which as few lines cross as in those of Graphviz dot', () => {
    const { bodies, lanes, relations } = graphOfKind('twoSides').file;
    const number = new Map(bodies.map(({ id }, index) => [id, index]));
    const [left = [], right = []] = lanes
      .slice(0, 2)
      .map(({ id }) => bodies.flatMap(({ lane }, index) => (lane === id ? [index] : [])));
    const lines = relations.map(({ from, to }) => ({
      from: number.get(from) ?? -1,
      to: number.get(to) ?? -1,
    }));
    const orders = untangled({ left, right, lines });
    expect(crossings(lines, orders)).toBeLessThanOrEqual(190);
    expect(orders.map((order) => order.toSorted((a, b) => a - b))).toEqual([left, right]);
  });

  it('keep their places without a line', () => {
    expect(untangled({ left: [0, 1], right: [2, 3], lines: [] })).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});
