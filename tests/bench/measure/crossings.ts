import { readFileSync } from 'node:fs';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { arrangeInGrid } from '../../../src/layout/arrange-in-grid.ts';
import { sizeBody } from '../../../src/layout/body-size.ts';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import type { LayoutShape, Point } from '../../../src/layout/placement.ts';
import { type Graph, mustGet } from '../../../src/model/graph.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { graphOfKind } from '../../fixtures/kinds-of-graphs.ts';
import { generateGraph } from '../generate-graph.ts';
import { SEED } from '../sizes.ts';
import { countCrossings, type Line } from './count-crossings.ts';

/** How often lines cross in a picture of the same graph with its lanes, as the map draws it and as dot does. */
export interface CrossingsResult {
  readonly graph: string;
  readonly ours: number;
  readonly dot: number;
}

/** Of an inch in points, and the other way round: dot measures boxes in the one and ways in the other. */
const INCH = 72;

/** What dot makes of a shape: its lines by their corners, and whether each lane lies apart from the others. */
interface DotPicture {
  readonly lines: readonly Line[];
  readonly areLanesApart: boolean;
}

/** Numbers of a row in dot's plain answer, as points. */
const pointsIn = (places: readonly string[]): Line =>
  Array.from({ length: Math.floor(places.length / 2) }, (_, at) => ({
    x: Number(places[2 * at]),
    y: Number(places[2 * at + 1]),
  }));

/**
 * A shape as dot draws it, around boxes of the same size.
 * @param hasLanes with its lanes above each other, as the map has them: each begins and ends with a point that no
 * line is drawn to, and a line that runs against them moves no box
 */
const drawnByDot = (
  graphviz: Graphviz,
  { lanes, bodies, relations, direction }: LayoutShape,
  hasLanes: boolean,
): DotPicture => {
  const number = new Map(bodies.map(({ id }, index) => [id, index]));
  const inOrder = direction === 'UP' ? lanes.toReversed() : lanes;
  const rank = new Map(inOrder.map(({ id }, index) => [id, index]));
  const laneOf = new Map(bodies.map(({ id, lane }) => [id, rank.get(lane) ?? 0]));
  const boxes = bodies.map((body, index) => {
    const { width, height } = sizeBody(body);
    return `n${index} [width=${width / INCH}, height=${height / INCH}]`;
  });
  const edges = relations.map(({ from, to }) => {
    const isBackwards = (laneOf.get(from) ?? 0) > (laneOf.get(to) ?? 0);
    const free = hasLanes && isBackwards ? ' [constraint=false]' : '';
    return `n${number.get(from)} -> n${number.get(to)}${free}`;
  });
  const walls = bodies.flatMap(({ lane }, index) => {
    const at = rank.get(lane) ?? 0;
    const wall = '[style=invis, weight=0]';
    return [`l${at} -> n${index} ${wall}`, `n${index} -> l${at + 1} ${wall}`];
  });
  const all = hasLanes ? [...boxes, ...walls, ...edges] : [...boxes, ...edges];
  const source = `digraph { rankdir=${direction === 'UP' ? 'BT' : 'TB'}; splines=polyline;
    node [shape=box, fixedsize=true, label=""]; ${all.join('; ')} }`;
  const rows = graphviz
    .layout(source, 'plain', 'dot')
    .split('\n')
    .map((row) => row.split(' '));
  const centres = new Map<string, Point>();
  const heights = inOrder.map(() => ({ least: Number.POSITIVE_INFINITY, most: -1 }));
  for (const [kind, name = '', x, y] of rows) {
    if (kind === 'node') centres.set(name, { x: Number(x), y: Number(y) });
    const lane = bodies[Number(name.slice(1))]?.lane;
    const own = heights[rank.get(lane ?? '') ?? -1];
    if (kind !== 'node' || !name.startsWith('n') || !own) continue;
    own.least = Math.min(own.least, Number(y));
    own.most = Math.max(own.most, Number(y));
  }
  heights.sort((a, b) => a.least - b.least);
  return {
    lines: rows.flatMap(([kind, tail = '', head = '', count, ...places]): Line[] => {
      if (kind !== 'edge' || !tail.startsWith('n') || !head.startsWith('n')) return [];
      // A way without curves has its corners at every third place. One may end in the corner of a box that
      // another passes: it comes from the middle of that box.
      const way = pointsIn(places.slice(0, 2 * Number(count))).filter((_, at) => at % 3 === 0);
      return [
        [centres.get(tail), ...way, centres.get(head)].filter((point) => point !== undefined),
      ];
    }),
    areLanesApart: heights.every(
      ({ least }, lane) => lane === 0 || (heights[lane - 1]?.most ?? 0) < least,
    ),
  };
};

/**
 * How often lines cross in dot's picture of a shape that keeps its lanes apart, as ours does: where it does so by
 * itself, in the better of both.
 */
const crossingsOfDot = (graphviz: Graphviz, shape: LayoutShape): number => {
  const free = drawnByDot(graphviz, shape, false);
  const bound = countCrossings(drawnByDot(graphviz, shape, true).lines);
  return free.areLanesApart ? Math.min(bound, countCrossings(free.lines)) : bound;
};

const shapeOf = (graph: Graph, view: string): LayoutShape =>
  layoutShapeOf(graph, viewContent(graph, mustGet(graph.views, view)), 'nl');

const parsed = (text: string): Graph => {
  const result = parseGraph(text);
  if (!result.ok) throw new Error('The graph is not valid');
  return result.graph;
};

/** The views of Noord-Veluwe, and graphs of four kinds. */
const subjects = (): readonly (readonly [name: string, shape: LayoutShape])[] => {
  const file = new URL('../../../data/noord-veluwe.json', import.meta.url);
  const real = parsed(readFileSync(file, 'utf8'));
  const generated = (bodies: number) =>
    parsed(JSON.stringify(generateGraph({ bodies, seed: SEED })));
  const first = (graph: Graph) => shapeOf(graph, graph.file.views[0]?.id ?? '');
  return [
    ...real.file.views.map(({ id }) => [id, shapeOf(real, id)] as const),
    ['two sides, 29 bodies', shapeOf(graphOfKind('twoSides'), 'all')],
    ['an authority, 77 bodies', shapeOf(graphOfKind('authority'), 'all')],
    ['generated, 40 bodies', first(generated(40))],
    ['generated, 50 bodies', first(generated(50))],
  ];
};

/** Crossings in the map, as the build lays it out, and in dot's picture of the same boxes, lines and lanes. */
export const measureCrossings = async (): Promise<readonly CrossingsResult[]> => {
  const graphviz = await Graphviz.load();
  const elk = elkInProcess();
  const results: CrossingsResult[] = [];
  for (const [graph, shape] of subjects()) {
    const placement = arrangeInGrid(shape, null, 'patient') ?? (await layOutShape(shape, elk));
    results.push({
      graph,
      ours: countCrossings(placement.relations.map(({ points }) => points)),
      dot: crossingsOfDot(graphviz, shape),
    });
  }
  return results;
};
