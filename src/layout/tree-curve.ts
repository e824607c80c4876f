/**
 * The shapes that a tree can have. Every part of it keeps those (width, height) pairs that no other of
 * its pairs is smaller than in both, so that one run finds the tree that fills a screen best (Stockmeyer).
 */

/** A body and what hangs under it. The one at the root of a forest has no card of its own. */
export interface TreeNode {
  /** Index of the shape's bodies; `null`: nothing is drawn. */
  readonly body: number | null;
  readonly width: number;
  readonly height: number;
  readonly children: readonly TreeNode[];
}

/** One shape of a part of a tree: how its children stand, and each child in the shape that goes with it. */
export interface TreeShape {
  readonly node: TreeNode;
  readonly width: number;
  readonly height: number;
  /** Where the card of the node begins. */
  readonly cardX: number;
  /** `beside`: in a row under it. `hanging`: under each other, in one or more columns. */
  readonly kind: 'leaf' | 'beside' | 'hanging';
  /** The children by column; of a row there is one to each. */
  readonly columns: readonly (readonly TreeShape[])[];
}

/** Room in a tree, in diagram units. */
export const TREE_SPACE = {
  /** Between trees that stand beside each other, and columns. */
  across: 14,
  /** Between cards under each other. */
  down: 7,
  /** From a card to what hangs under it in one column, in several, or in a row. */
  toFirst: 9,
  toColumns: 22,
  toRow: 30,
  /** How far what hangs is moved in, and where in that the trunk runs. */
  indent: 24,
  trunk: 9,
} as const;

const MOST_KEPT = 12;
const MOST_COLUMNS = 14;

/** Those that no other is smaller than in both, from the narrowest to the widest; not too many of them. */
const best = (shapes: readonly TreeShape[]): readonly TreeShape[] => {
  const sorted = shapes.toSorted((a, b) => a.width - b.width || a.height - b.height);
  const kept: TreeShape[] = [];
  for (const shape of sorted) {
    const last = kept.at(-1);
    if (last === undefined || shape.height < last.height - 0.5) kept.push(shape);
  }
  if (kept.length <= MOST_KEPT) return kept;
  const step = (kept.length - 1) / (MOST_KEPT - 1);
  return Array.from({ length: MOST_KEPT }, (_, index) => kept[Math.round(index * step)]).flatMap(
    (shape) => shape ?? [],
  );
};

/** Some of these numbers, spread over them. */
const some = (values: readonly number[], most: number): readonly number[] => {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (sorted.length <= most) return sorted;
  return Array.from(
    { length: most },
    (_, index) => sorted[Math.round((index * (sorted.length - 1)) / (most - 1))] ?? 0,
  );
};

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

const columnSize = (column: readonly TreeShape[]) => ({
  width: Math.max(0, ...column.map(({ width }) => width)),
  height: sum(column.map(({ height }) => height + TREE_SPACE.down)) - TREE_SPACE.down,
});

/** What stands in a row under a card: each the narrowest that is no higher than that. */
const beside = (node: TreeNode, curves: readonly (readonly TreeShape[])[]): readonly TreeShape[] =>
  some(
    curves.flatMap((curve) => curve.map(({ height }) => height)),
    8,
  ).flatMap((limit): readonly TreeShape[] => {
    const chosen = curves.flatMap((curve) => curve.find(({ height }) => height <= limit) ?? []);
    if (chosen.length < curves.length) return [];
    const row = sum(chosen.map(({ width }) => width + TREE_SPACE.across)) - TREE_SPACE.across;
    const below = Math.max(...chosen.map(({ height }) => height));
    const above = node.body === null ? 0 : node.height + TREE_SPACE.toRow;
    const width = Math.max(row, node.width);
    return [
      {
        node,
        width,
        height: above + below,
        cardX: (width - node.width) / 2,
        kind: 'beside',
        columns: chosen.map((one) => [one]),
      },
    ];
  });

/** Fills columns up to a height, in order. */
const fill = (shapes: readonly TreeShape[], limit: number): readonly (readonly TreeShape[])[] => {
  const columns: TreeShape[][] = [];
  let height = Number.POSITIVE_INFINITY;
  for (const shape of shapes) {
    if (height + shape.height > limit) {
      columns.push([]);
      height = 0;
    }
    columns.at(-1)?.push(shape);
    height += shape.height + TREE_SPACE.down;
  }
  return columns;
};

/** As many columns as asked at most, and as even in height as their order lets them be. */
const inColumns = (
  shapes: readonly TreeShape[],
  count: number,
): readonly (readonly TreeShape[])[] => {
  const all = columnSize(shapes).height;
  let [low, high] = [Math.max(all / count - 1, ...shapes.map(({ height }) => height)), all];
  if (fill(shapes, low).length <= count) return fill(shapes, low);
  for (let round = 0; round < 10; round++) {
    const middle = (low + high) / 2;
    if (fill(shapes, middle).length <= count) high = middle;
    else low = middle;
  }
  return fill(shapes, high);
};

/** What hangs under a card in columns: each the lowest that is no wider than that. */
const hanging = (node: TreeNode, curves: readonly (readonly TreeShape[])[]): readonly TreeShape[] =>
  some(
    curves.flatMap((curve) => curve.map(({ width }) => width)),
    5,
  ).flatMap((limit): readonly TreeShape[] => {
    const chosen = curves.flatMap((curve) => curve.findLast(({ width }) => width <= limit) ?? []);
    if (chosen.length < curves.length) return [];
    const shapes: TreeShape[] = [];
    for (let count = 1; count <= Math.min(chosen.length, MOST_COLUMNS); count++) {
      const columns = inColumns(chosen, count);
      if (columns.length < count) continue;
      shapes.push(hungIn(node, columns));
    }
    return shapes;
  });

const hungIn = (node: TreeNode, columns: readonly (readonly TreeShape[])[]): TreeShape => {
  const sizes = columns.map(columnSize);
  const isForest = node.body === null;
  const indent = isForest ? 0 : TREE_SPACE.indent;
  const under =
    sum(sizes.map(({ width }) => indent + width + TREE_SPACE.across)) - TREE_SPACE.across;
  const width = Math.max(node.width, under);
  const toFirst = columns.length === 1 ? TREE_SPACE.toFirst : TREE_SPACE.toColumns;
  const above = isForest ? 0 : node.height + toFirst;
  return {
    node,
    width,
    height: above + Math.max(...sizes.map(({ height }) => height)),
    cardX: columns.length === 1 ? 0 : (width - node.width) / 2,
    kind: 'hanging',
    columns,
  };
};

/** All shapes of a tree that are worth trying, from the narrowest to the widest. */
export const treeCurve = (node: TreeNode): readonly TreeShape[] => {
  const { width, height, children } = node;
  if (children.length === 0) return [{ node, width, height, cardX: 0, kind: 'leaf', columns: [] }];
  const curves = children.map(treeCurve);
  return best([...hanging(node, curves), ...beside(node, curves)]);
};
