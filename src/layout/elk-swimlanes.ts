import type { ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { SizedBody } from './body-size.ts';
import { edgeId, nodeId } from './elk-graph.ts';
import { sizePill } from './label-size.ts';
import { roomForLoops } from './own-loops.ts';
import type { LayoutShape } from './placement.ts';

/**
 * A swimlane picture: rows and tracks are given, so every phase of ELK layered keeps to the places
 * that the bodies come with, and only routes the lines. It is laid out lying down, lanes as bands
 * like any other picture, and turned upright afterwards (`turn-upright.ts`).
 */
const SWIMLANES: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '14',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** How far lines between two rows are apart, in diagram units: by default, and so that a word fits on each. */
const BETWEEN_ROWS = { close: 10, wide: sizePill('').height + 8 } as const;

/** How much room a swimlane picture is given. */
export interface Roominess {
  /** How many times as far apart as they mostly need to be tracks are. */
  readonly tracks: number;
  /** Whether there is room for a word on each line between two rows. */
  readonly words: boolean;
}

/** Far enough apart that bodies of neighbouring rows can't touch, in diagram units. */
const ROW = 1_000;

/** Room beside a card in its track, and for each line that can run past it, in diagram units. */
const BESIDE = { card: 26, line: 14 } as const;

/** How many lines run past the cards of a row, in the row that most do. A way back starts with a turn. */
const mostPassing = ({ bodies, relations }: LayoutShape): number => {
  const rows = new Map(bodies.map(({ id, swim }) => [id, swim?.row ?? 0]));
  const passing = new Map<number, number>();
  for (const { from, to } of relations) {
    const [start, end] = [rows.get(from) ?? 0, rows.get(to) ?? 0];
    const [first, last] = start < end ? [start + 1, end - 1] : [end, start];
    for (let row = first; row <= last; row++) passing.set(row, (passing.get(row) ?? 0) + 1);
  }
  return Math.max(0, ...passing.values());
};

/**
 * How far tracks are apart: a line that runs past a card pushes it aside, and all of them together
 * may not push it out of its track.
 */
const trackWidth = (
  shape: LayoutShape,
  sizes: readonly SizedBody[],
  loops: readonly number[],
): number =>
  Math.max(0, ...sizes.map(({ height }, index) => height + (loops[index] ?? 0))) +
  BESIDE.card +
  BESIDE.line * mostPassing(shape);

/** How many tracks lie before each lane. */
const tracksBefore = (shape: LayoutShape): ReadonlyMap<string, number> => {
  let before = 0;
  return new Map(
    shape.lanes.map(({ id }) => {
      const start = before;
      const tracks = shape.bodies.flatMap((body) =>
        body.lane === id ? [body.swim?.track ?? 0] : [],
      );
      before += Math.max(0, ...tracks) + 1;
      return [id, start];
    }),
  );
};

/** Which track each body stands in, counted over all lanes. */
const tracksOf = (shape: LayoutShape): ReadonlyMap<string, number> => {
  const before = tracksBefore(shape);
  return new Map(
    shape.bodies.map(({ id, lane, swim }) => [id, (before.get(lane) ?? 0) + (swim?.track ?? 0)]),
  );
};

/** Describes a swimlane picture to ELK. Throws nothing; a line to nowhere is left out. */
export const elkSwimlanesOf = (
  shape: LayoutShape,
  sizes: readonly SizedBody[],
  room: Roominess,
): ElkNode => {
  const tracks = tracksOf(shape);
  const numberOf = (id: string) => tracks.get(id) ?? 0;
  const loops = roomForLoops(shape);
  const apart = trackWidth(shape, sizes, loops) * room.tracks;
  const known = shape.relations.flatMap((relation, index) =>
    tracks.has(relation.from) && tracks.has(relation.to) && relation.from !== relation.to
      ? [{ ...relation, index }]
      : [],
  );
  // Lines leave and arrive in the order of the tracks they lead to, so that they need not cross.
  const portsOf = (body: string, fixedOn: SizedBody | undefined): ElkPort[] => {
    const leaving = known
      .filter(({ from }) => from === body)
      .sort((a, b) => numberOf(a.to) - numberOf(b.to))
      .map(({ index }) => ({ id: `${edgeId(index)}s`, side: 'EAST' as const }));
    // ELK counts the places on a body clockwise: on its west side from the bottom up.
    const arriving = known
      .filter(({ to }) => to === body)
      .sort((a, b) => numberOf(b.from) - numberOf(a.from))
      .map(({ index }) => ({ id: `${edgeId(index)}t`, side: 'WEST' as const }));
    // Where a card has loops beside it, ELK would spread the places over their room too.
    const share = (index: number) =>
      index < leaving.length
        ? (index + 1) / (leaving.length + 1)
        : 1 - (index - leaving.length + 1) / (arriving.length + 1);
    return [...leaving, ...arriving].map(({ id, side }, index) => ({
      id,
      width: 0,
      height: 0,
      ...(fixedOn === undefined
        ? {}
        : { x: side === 'EAST' ? fixedOn.width : 0, y: fixedOn.height * share(index) }),
      layoutOptions: { 'elk.port.side': side, 'elk.port.index': String(index) },
    }));
  };
  return {
    id: 'map',
    layoutOptions: {
      ...SWIMLANES,
      'elk.layered.spacing.edgeEdgeBetweenLayers': String(
        room.words ? BETWEEN_ROWS.wide : BETWEEN_ROWS.close,
      ),
    },
    children: shape.bodies.map((body, index) => ({
      id: nodeId(index),
      width: sizes[index]?.width ?? 0,
      // Beside the card is room for its loops, where no other line runs.
      height: (sizes[index]?.height ?? 0) + (loops[index] ?? 0),
      x: (body.swim?.row ?? 0) * ROW,
      y: numberOf(body.id) * apart - (sizes[index]?.height ?? 0) / 2,
      ports: portsOf(body.id, loops[index] ? sizes[index] : undefined),
      layoutOptions: { 'elk.portConstraints': loops[index] ? 'FIXED_POS' : 'FIXED_ORDER' },
    })),
    edges: known.map(({ index }) => ({
      id: edgeId(index),
      sources: [`${edgeId(index)}s`],
      targets: [`${edgeId(index)}t`],
    })),
  };
};
