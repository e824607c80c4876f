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

/** How often lines cross in the same picture, as the map draws it and as dot does. */
export interface CrossingsResult {
  readonly graph: string;
  readonly ours: number;
  readonly dot: number;
}

type Line = readonly Point[];

const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Whether two segments go through each other; to touch is no crossing. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** How many times lines cross each other. */
const countCrossings = (lines: readonly Line[]): number => {
  let count = 0;
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      for (let at = 1; at < line.length; at++) {
        for (let to = 1; to < other.length; to++) {
          const [a, b, c, d] = [line[at - 1], line[at], other[to - 1], other[to]];
          if (a && b && c && d && cross(a, b, c, d)) count++;
        }
      }
    }
  }
  return count;
};

/** Of an inch in points, and the other way round: dot measures boxes in the one and ways in the other. */
const INCH = 72;

/** The lines of a shape as dot leads them, at right angles, around boxes of the same size. */
const linesOfDot = (graphviz: Graphviz, { bodies, relations, direction }: LayoutShape) => {
  const number = new Map(bodies.map(({ id }, index) => [id, index]));
  const boxes = bodies.map((body, index) => {
    const { width, height } = sizeBody(body);
    return `n${index} [width=${width / INCH}, height=${height / INCH}]`;
  });
  const edges = relations.map(({ from, to }) => `n${number.get(from)} -> n${number.get(to)}`);
  const source = `digraph { rankdir=${direction === 'UP' ? 'BT' : 'TB'}; splines=polyline;
    node [shape=box, fixedsize=true, label=""]; ${[...boxes, ...edges].join('; ')} }`;
  const plain = graphviz.layout(source, 'plain', 'dot');
  return plain.split('\n').flatMap((row): Line[] => {
    const [kind, , , count, ...places] = row.split(' ');
    if (kind !== 'edge') return [];
    // A way without curves has its corners at every third place.
    return [
      Array.from({ length: Number(count) }, (_, at) => ({
        x: Number(places[2 * at]),
        y: Number(places[2 * at + 1]),
      })).filter((_, at) => at % 3 === 0),
    ];
  });
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

/** Crossings in the map, as the build lays it out, and in dot's own picture of the same boxes and lines. */
export const measureCrossings = async (): Promise<readonly CrossingsResult[]> => {
  const graphviz = await Graphviz.load();
  const elk = elkInProcess();
  const results: CrossingsResult[] = [];
  for (const [graph, shape] of subjects()) {
    const placement = arrangeInGrid(shape, null, 'patient') ?? (await layOutShape(shape, elk));
    results.push({
      graph,
      ours: countCrossings(placement.relations.map(({ points }) => points)),
      dot: countCrossings(linesOfDot(graphviz, shape)),
    });
  }
  return results;
};
