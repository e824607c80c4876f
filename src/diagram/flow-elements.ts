import type { Node } from '@xyflow/react';
import type { DrawnBody, DrawnLane, DrawnRelation } from '../drawing/drawing.ts';
import type { Box, Placement } from '../layout/placement.ts';
import { laneEnd } from '../model/gather.ts';
import type { FarDrawingProps } from './far/far-drawing.tsx';

export type LaneNode = Node<{ [Key in keyof DrawnLane]: DrawnLane[Key] }, 'lane'>;
export type RelationsNode = Node<
  { relations: readonly DrawnRelation[]; width: number; height: number },
  'relations'
>;
export type FarNode = Node<{ [Key in keyof FarDrawingProps]: FarDrawingProps[Key] }, 'far'>;
export type BodyNode = Node<{ drawn: DrawnBody }, 'body'>;
export type FlowNode = LaneNode | FarNode | RelationsNode | BodyNode;

const LAYER = { lane: 0, relations: 1, box: 2, body: 3 } as const;

/**
 * What React Flow has to know of every node: where it is, that it is as large as measured and without
 * handles, and that nothing about it can be edited.
 */
const fixed = (box: Box) => ({
  position: { x: box.x, y: box.y },
  width: box.width,
  height: box.height,
  measured: { width: Math.round(box.width), height: Math.round(box.height) },
  handles: [],
  draggable: false,
  selectable: false,
  connectable: false,
  deletable: false,
  focusable: false,
});

const UNSPOKEN = { 'aria-roledescription': undefined } as const;

/** The bands. */
export const laneNodesOf = (lanes: readonly DrawnLane[]): LaneNode[] =>
  lanes.map((lane) => ({
    id: laneEnd(lane.placed.id),
    type: 'lane',
    data: lane,
    zIndex: LAYER.lane,
    domAttributes: { ...UNSPOKEN, 'aria-hidden': true },
    ...fixed(lane.placed),
  }));

/** The drawing of all that is too much for elements: above the bands, and below everything else. */
export const farNodeOf = (data: FarNode['data']): FarNode => ({
  id: 'far:',
  type: 'far',
  data,
  zIndex: LAYER.lane,
  domAttributes: { ...UNSPOKEN, 'aria-hidden': true },
  ...fixed({ x: 0, y: 0, width: data.placement.width, height: data.placement.height }),
});

/** The one node in which all relations are drawn. */
export const relationsNodeOf = (
  relations: readonly DrawnRelation[],
  { width, height }: Placement,
): RelationsNode => ({
  id: 'relations:',
  type: 'relations',
  data: { relations, width, height },
  zIndex: LAYER.relations,
  domAttributes: UNSPOKEN,
  ...fixed({ x: 0, y: 0, width, height }),
});

const bodyNodes = new WeakMap<DrawnBody, BodyNode>();

const bodyNodeOf = (drawn: DrawnBody): BodyNode => ({
  id: drawn.shown.body.id,
  type: 'body',
  data: { drawn },
  zIndex: drawn.shape === 'box' ? LAYER.box : LAYER.body,
  domAttributes: UNSPOKEN,
  ...fixed(drawn.placed),
});

/** The bodies. What did not change is the same node as before: React Flow then leaves it alone. */
export const bodyNodesOf = (bodies: readonly DrawnBody[]): BodyNode[] =>
  bodies.map((drawn) => {
    const known = bodyNodes.get(drawn) ?? bodyNodeOf(drawn);
    bodyNodes.set(drawn, known);
    return known;
  });
