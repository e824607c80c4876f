import { forestOf } from '../model/forest.ts';
import type { SizedBody } from './body-size.ts';
import { COMPACT_ROOMS, compactSize } from './compact-size.ts';
import { simplify } from './geometry.ts';
import { lettersOf } from './picture-score.ts';
import { placeBodies } from './place-bodies.ts';
import type { LayoutShape, PlacedRelation, Placement, Point } from './placement.ts';
import { TREE_SPACE, type TreeNode, type TreeShape, treeCurve } from './tree-curve.ts';

/** Room around the whole. */
const MARGIN = 6;

/** Deeper than this a tree is a strip whatever shape it has, and walking it would take a deep stack. */
const MOST_LEVELS = 60;

/** Where the cards of a tree are, and the way from each parent to its child, by body. */
interface Hung {
  readonly places: Map<number, Point>;
  readonly ways: Map<number, readonly Point[]>;
}

/** Puts a shape of a tree at its place, with all that hangs in it. */
const hang = (hung: Hung, shape: TreeShape, left: number, top: number): void => {
  const { node, kind, columns, cardX } = shape;
  const own = { x: left + cardX, y: top };
  const isForest = node.body === null;
  if (node.body !== null) hung.places.set(node.body, own);
  const bottom = top + (isForest ? 0 : node.height);
  const join = (child: TreeShape, way: readonly Point[]) => {
    if (!isForest && child.node.body !== null) hung.ways.set(child.node.body, simplify(way));
  };
  const start = { x: own.x + node.width / 2, y: bottom };
  if (kind === 'beside') {
    const below = isForest ? top : bottom + TREE_SPACE.toRow;
    const turn = bottom + TREE_SPACE.toRow / 2;
    const row = columns.reduce((all, [one]) => all + (one?.width ?? 0) + TREE_SPACE.across, 0);
    let x = left + (shape.width - (row - TREE_SPACE.across)) / 2;
    for (const child of columns.flat()) {
      hang(hung, child, x, below);
      const middle = x + child.cardX + child.node.width / 2;
      join(child, [
        start,
        { x: start.x, y: turn },
        { x: middle, y: turn },
        { x: middle, y: below },
      ]);
      x += child.width + TREE_SPACE.across;
    }
    return;
  }
  const indent = isForest ? 0 : TREE_SPACE.indent;
  const isOne = columns.length === 1;
  const toFirst = isOne ? TREE_SPACE.toFirst : TREE_SPACE.toColumns;
  const turn = bottom + TREE_SPACE.toColumns / 2;
  let x = left;
  for (const column of columns) {
    let y = isForest ? top : bottom + toFirst;
    const trunk = x + TREE_SPACE.trunk;
    for (const child of column) {
      hang(hung, child, x + indent, y);
      const level = y + child.node.height / 2;
      const end = { x: x + indent + child.cardX, y: level };
      const along = { x: trunk, y: level };
      join(
        child,
        isOne
          ? [{ x: trunk, y: bottom }, along, end]
          : [start, { x: start.x, y: turn }, { x: trunk, y: turn }, along, end],
      );
      y += child.height + TREE_SPACE.down;
    }
    x += indent + Math.max(...column.map(({ width }) => width)) + TREE_SPACE.across;
  }
};

/** The forest of a shape, with cards of these sizes; `null` when it is too deep. */
const forestNode = (
  { bodies }: LayoutShape,
  parents: ReadonlyMap<string, string>,
  sizes: readonly SizedBody[],
): TreeNode | null => {
  const inside = new Map<string | undefined, number[]>();
  for (const [index, { id }] of bodies.entries()) {
    const parent = parents.get(id);
    const others = inside.get(parent);
    if (others) others.push(index);
    else inside.set(parent, [index]);
  }
  let isTooDeep = false;
  const nodeOf = (index: number, level: number): TreeNode => {
    isTooDeep ||= level > MOST_LEVELS;
    const size = sizes[index];
    const children = isTooDeep ? [] : (inside.get(bodies[index]?.id) ?? []);
    return {
      body: index,
      width: size?.width ?? 0,
      height: size?.height ?? 0,
      children: children.map((child) => nodeOf(child, level + 1)),
    };
  };
  const roots = (inside.get(undefined) ?? []).map((root) => nodeOf(root, 0));
  return isTooDeep ? null : { body: null, width: 0, height: 0, children: roots };
};

/**
 * Who hangs under whom, as a tree with hanging leaves that fills the screen: for a shape whose lines make
 * a forest. `null` for any other shape.
 */
export const hangInTree = (shape: LayoutShape): Placement | null => {
  const { bodies, relations, lanes } = shape;
  if (lanes.some(({ folded }) => folded)) return null;
  if (relations.some(({ from, to }) => from === to)) return null;
  const ids = bodies.map(({ id }) => id);
  const parents = forestOf(ids, relations, shape.direction === 'UP');
  if (parents === null) return null;
  let best: { readonly tree: TreeShape; readonly sizes: readonly SizedBody[] } | null = null;
  const letters = ({ width, height }: TreeShape) =>
    lettersOf({ width: width + 2 * MARGIN, height: height + 2 * MARGIN }, shape.screen);
  for (const room of COMPACT_ROOMS) {
    const sizes = bodies.map((body) => compactSize(body, room));
    const forest = forestNode(shape, parents, sizes);
    if (forest === null) return null;
    for (const tree of treeCurve(forest)) {
      if (best === null || letters(tree) > letters(best.tree) + 0.01) best = { tree, sizes };
    }
  }
  if (best === null) return null;
  const hung: Hung = { places: new Map(), ways: new Map() };
  hang(hung, best.tree, MARGIN, MARGIN);
  const numbers = new Map(ids.map((id, index) => [id, index]));
  return {
    width: best.tree.width + 2 * MARGIN,
    height: best.tree.height + 2 * MARGIN,
    lanes: [],
    bodies: placeBodies(
      bodies,
      best.sizes,
      bodies.map((_, index) => hung.places.get(index)),
    ),
    relations: relations.map(({ id, from, to }): PlacedRelation => {
      const isDown = parents.get(to) === from;
      const way = hung.ways.get(numbers.get(isDown ? to : from) ?? -1) ?? [];
      return {
        id,
        points: isDown ? way : way.toReversed(),
        label: null,
        trunk: isDown ? 'start' : 'end',
      };
    }),
    method: 'tree',
    isCompact: true,
  };
};
