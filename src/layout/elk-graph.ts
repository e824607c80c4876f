import type { ELK, ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { SizedBody } from './body-size.ts';
import { sizeLabel } from './label-size.ts';
import type { Before, LayoutShape, Point } from './placement.ts';

export type ElkRunner = Pick<ELK, 'layout'>;

/**
 * Settings for ELK layered. Lanes are partitions: ELK gives each its own range of layers, so that a
 * lane is a band over the full width and bands never mix, without compound nodes, which cost more
 * time and fail on some graphs.
 */
const GOOD: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.partitioning.activate': 'true',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.separateConnectedComponents': 'false',
  // Officials' bodies stand as high in their lane as they can: fewer layers, a lower picture.
  'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.thoroughness': '20',
  'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
  'elk.layered.considerModelOrder.crossingCounterNodeInfluence': '0.001',
  'elk.layered.crossingMinimization.greedySwitch.type': 'TWO_SIDED',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '6',
  'elk.spacing.labelNode': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** What stood in one row before keeps its order; the rest finds its place between. */
export const KEEP_ORDER: LayoutOptions = {
  'elk.layered.crossingMinimization.semiInteractive': 'true',
};

/** Fewer options, for a shape on which ELK fails with the good ones. */
const SIMPLE: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.partitioning.activate': 'true',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.spacing.nodeNode': '28',
  'elk.layered.spacing.nodeNodeBetweenLayers': '60',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** Ids are made ELK's own, so that no id from a file can mean anything to it. */
export const nodeId = (index: number): string => `b${index}`;
export const edgeId = (index: number): string => `r${index}`;

/** Where a body stood in the picture that this one should look like, in ELK's words. */
const standingAt = (place: Point | undefined): LayoutOptions =>
  place ? { 'elk.position': `(${place.x},${place.y})` } : {};

/** Describes a shape to ELK. The lane that comes first along the direction is partition 0. */
export const elkGraphOf = (
  shape: LayoutShape,
  sizes: readonly SizedBody[],
  effort: 'good' | 'simple',
  before: Before | null,
): ElkNode => {
  const backwards = shape.direction === 'UP';
  const laneIndex = new Map(shape.lanes.map((lane, index) => [lane.id, index]));
  const partition = (lane: string) => {
    const index = laneIndex.get(lane) ?? 0;
    return backwards ? shape.lanes.length - 1 - index : index;
  };
  const numbers = new Map(shape.bodies.map((body, index) => [body.id, index]));
  const edges = shape.relations.flatMap((relation, index): ElkExtendedEdge[] => {
    const from = numbers.get(relation.from);
    const to = numbers.get(relation.to);
    if (from === undefined || to === undefined || from === to) return [];
    // Room is kept for the word alone: for a remark the whole picture would grow.
    const label = { text: relation.label, ...sizeLabel({ label: relation.label }) };
    return [
      {
        id: edgeId(index),
        sources: [nodeId(from)],
        targets: [nodeId(to)],
        labels:
          effort === 'good'
            ? [{ ...label, layoutOptions: { 'elk.edgeLabels.placement': 'CENTER' } }]
            : [],
      },
    ];
  });
  return {
    id: 'map',
    layoutOptions: {
      ...(effort === 'good' ? GOOD : SIMPLE),
      ...(before ? KEEP_ORDER : {}),
      'elk.direction': shape.direction,
    },
    children: shape.bodies.map((body, index) => ({
      id: nodeId(index),
      width: sizes[index]?.width ?? 0,
      height: sizes[index]?.height ?? 0,
      layoutOptions: {
        'elk.partitioning.partition': String(partition(body.lane)),
        ...standingAt(before?.get(body.id)),
      },
    })),
    edges,
  };
};
