import { type Edge, type Node, Position } from '@xyflow/react';
import type { PlacedBody, PlacedLane, PlacedRelation, Placement } from '../layout/placement.ts';
import { isLaneEnd, laneEnd } from '../model/gather.ts';
import type {
  Perspective,
  ShownBody,
  ShownLane,
  ShownRelation,
} from '../perspective/perspective.ts';

export type LaneNode = Node<{ shown: ShownLane; placed: PlacedLane }, 'lane'>;
export type BodyNode = Node<
  { shown: ShownBody; placed: PlacedBody; tabStop: boolean; isBox: boolean },
  'body'
>;
export type RelationEdge = Edge<
  { shown: ShownRelation; placed: PlacedRelation; labelled: boolean },
  'relation'
>;

const LAYER = { lane: 0, relation: 1, litRelation: 2, box: 3, body: 4 } as const;

/** Where a node's two handles are, for when there is no browser to measure them: React Flow drops an edge without. */
const handlesOf = ({ width, height }: { width: number; height: number }) => [
  { type: 'target' as const, position: Position.Bottom, x: width / 2, y: height },
  { type: 'source' as const, position: Position.Top, x: width / 2, y: 0 },
];

/** What React Flow has to know of every node: where it is, and that nothing about it can be edited. */
const fixed = (box: { x: number; y: number; width: number; height: number }) => ({
  position: { x: box.x, y: box.y },
  width: box.width,
  height: box.height,
  draggable: false,
  selectable: false,
  connectable: false,
  deletable: false,
  focusable: false,
  handles: handlesOf(box),
});

/** React Flow's nodes, in reading order: the bands first, then the bodies from the top lane down. */
export const nodesOf = (
  perspective: Perspective,
  placement: Placement,
  tabStop: string | null,
): (LaneNode | BodyNode)[] => {
  const placedLanes = new Map(placement.lanes.map((lane) => [lane.id, lane]));
  const placedBodies = new Map(placement.bodies.map((body) => [body.id, body]));
  const boxes = new Set(perspective.bodies.map((shown) => shown.parent));
  const lanes = perspective.lanes.flatMap((shown): LaneNode[] => {
    const placed = placedLanes.get(shown.lane.id);
    return placed
      ? [
          {
            id: laneEnd(shown.lane.id),
            type: 'lane',
            data: { shown, placed },
            zIndex: LAYER.lane,
            domAttributes: { 'aria-roledescription': undefined, 'aria-hidden': true },
            ...fixed(placed),
          },
        ]
      : [];
  });
  const bodies = perspective.bodies.flatMap((shown): BodyNode[] => {
    const placed = placedBodies.get(shown.body.id);
    const isBox = boxes.has(shown.body.id);
    return placed
      ? [
          {
            id: shown.body.id,
            type: 'body',
            data: { shown, placed, tabStop: shown.body.id === tabStop, isBox },
            zIndex: isBox ? LAYER.box : LAYER.body,
            domAttributes: { 'aria-roledescription': undefined },
            ...fixed(placed),
          },
        ]
      : [];
  });
  return [...lanes, ...bodies];
};

/** React Flow's edges. A relation that is filtered out keeps its place and is not drawn. */
export const edgesOf = (perspective: Perspective, placement: Placement): RelationEdge[] => {
  const placedRelations = new Map(placement.relations.map((relation) => [relation.id, relation]));
  const isFocused = perspective.focus !== 'none';
  const placedBodies = new Set(placement.bodies.map(({ id }) => id));
  const lanes = new Map(
    perspective.lanes.flatMap(({ lane, bodies }) => bodies.map(({ body }) => [body.id, lane.id])),
  );
  // A line to a body in a folded lane ends at the lane, and React Flow asks for a node there.
  const nodeOf = (id: string) =>
    placedBodies.has(id) || isLaneEnd(id) ? id : laneEnd(lanes.get(id) ?? '');
  return perspective.relations.flatMap((shown): RelationEdge[] => {
    const placed = placedRelations.get(shown.relation.id);
    if (!placed || shown.hidden) return [];
    const lit = isFocused && !shown.dimmed;
    return [
      {
        id: shown.relation.id,
        type: 'relation',
        source: nodeOf(shown.from),
        target: nodeOf(shown.to),
        data: { shown, placed, labelled: lit },
        zIndex: lit ? LAYER.litRelation : LAYER.relation,
        selectable: false,
        focusable: false,
        deletable: false,
        ariaLabel: shown.sentence,
        domAttributes: { 'aria-roledescription': undefined },
      },
    ];
  });
};
