import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { SizedBody } from './body-size.ts';
import { edgeId, KEEP_ORDER, nodeId } from './elk-graph.ts';
import { sketchOf } from './elk-sketch.ts';
import type { Before, LayoutShape, Point } from './placement.ts';
import { rowsOf } from './rows-of.ts';
import type { Sketch } from './sketch.ts';

/**
 * Settings for a shape that is large. Partitions cost time that grows with the square of the bodies,
 * and many layers cost as much, so the rows are given; ELK orders what is in them and routes the
 * lines. It is laid out lying down, as swimlanes are, since that is how ELK reads given places.
 */
const ROWS: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  // The most compact of all, so that letters are largest when the whole picture is on screen.
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '6',
  'elk.spacing.edgeEdge': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '4',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** Up to so many bodies it may try harder, in the time that plain ELK takes for as many. */
const FEW = 120;

const THOROUGH: LayoutOptions = {
  'elk.layered.thoroughness': '12',
  'elk.layered.crossingMinimization.greedySwitch.type': 'TWO_SIDED',
};

const QUICK: LayoutOptions = {
  'elk.layered.thoroughness': '3',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
};

/** Far enough apart that bodies of neighbouring rows can't touch, in diagram units. */
const ROW = 10_000;

/** A large shape as ELK sees it, and how its answer is read. */
interface RowsForElk {
  readonly graph: ElkNode;
  readonly sketchOf: (answer: ElkNode) => Sketch;
}

const turn = ({ x, y }: Point): Point => ({ x: y, y: x });

/** Describes a large shape to ELK, in rows, and reads the answer. */
export const elkRowsOf = (
  shape: LayoutShape,
  sizes: readonly SizedBody[],
  before: Before | null,
): RowsForElk => {
  const rows = rowsOf(shape, sizes, before);
  const numbers = new Map(shape.bodies.map(({ id }, index) => [id, index]));
  const rowOf = (body: string) => rows[numbers.get(body) ?? -1] ?? 0;
  // To ELK all lines run down the rows; those that do not are turned round again in its answer.
  const isTurned = shape.relations.map(({ from, to }) => rowOf(from) > rowOf(to));
  return {
    graph: {
      id: 'map',
      layoutOptions: {
        ...ROWS,
        ...(shape.bodies.length > FEW ? QUICK : THOROUGH),
        ...(before ? KEEP_ORDER : {}),
      },
      children: shape.bodies.map((body, index) => {
        const place = before?.get(body.id);
        return {
          id: nodeId(index),
          width: sizes[index]?.height ?? 0,
          height: sizes[index]?.width ?? 0,
          x: (rows[index] ?? 0) * ROW,
          y: 0,
          ...(place ? { layoutOptions: { 'elk.position': `(${place.y},${place.x})` } } : {}),
        };
      }),
      edges: shape.relations.flatMap(({ from, to }, index) => {
        const ends = isTurned[index] ? [to, from] : [from, to];
        const [source, target] = ends.map((end) => numbers.get(end));
        return source === undefined || target === undefined || source === target
          ? []
          : [{ id: edgeId(index), sources: [nodeId(source)], targets: [nodeId(target)] }];
      }),
    },
    sketchOf: (answer) => {
      const lying = sketchOf(shape, answer);
      return {
        bodies: lying.bodies.map(turn),
        lines: lying.lines.map(({ points }, index) => {
          const turned = points.map(turn);
          return { points: isTurned[index] ? turned.toReversed() : turned, label: null };
        }),
      };
    },
  };
};
