import type { SizedBody } from './body-size.ts';
import { LANE } from './dimensions.ts';
import { measureText } from './measure-text.ts';
import { NAME_STRIP, nameBoxes } from './name-boxes.ts';
import { loopsIn, roomForLoops } from './own-loops.ts';
import { placeBodies } from './place-bodies.ts';
import { placeLabels } from './place-labels.ts';
import type { LayoutShape, PlacedBody, PlacedLane, Placement, Point } from './placement.ts';
import type { Band, Sketch } from './sketch.ts';

/** Room on the right of the bands, for lines that run past the last body. */
const SIDE_PADDING = 20;

const limits = (values: readonly number[]): { low: number; high: number } =>
  values.reduce(
    (found, value) => ({ low: Math.min(found.low, value), high: Math.max(found.high, value) }),
    {
      low: Number.POSITIVE_INFINITY,
      high: Number.NEGATIVE_INFINITY,
    },
  );

/** What a lane has above and below what stands in it: its name, and room. */
const roomIn = (shape: LayoutShape): { readonly above: number; readonly below: number } => ({
  above: shape.swimlanes ? LANE.padding : NAME_STRIP,
  below: LANE.padding,
});

/**
 * Stretches a sketch so that every lane becomes a band with room around its bodies and for its
 * label, and returns how any height of the sketch is moved. Lines keep their right angles: what lies
 * below a cut moves down as a whole.
 */
const bandsOf = (
  shape: LayoutShape,
  sketch: Sketch,
  sizes: readonly SizedBody[],
): { bands: readonly Band[]; move: (y: number) => number } => {
  const cuts: { from: number; shift: number }[] = [];
  const bands: Band[] = [];
  const loops = roomForLoops(shape);
  const bottomOf = (index: number, top: number) =>
    top + (sizes[index]?.height ?? 0) + (loops[index] ?? 0);
  let bottom: number | null = null;
  for (const lane of shape.lanes) {
    const members = shape.bodies.flatMap((body, index) => {
      const place = sketch.bodies[index];
      return body.lane === lane.id && place ? [place.y, bottomOf(index, place.y)] : [];
    });
    const { low, high } = limits(members);
    const { above, below } = roomIn(shape);
    const needed = shape.swimlanes ? measureText(lane.label, LANE.labelFont) + 24 : 0;
    const spare = Math.max(0, needed - (high - low + above + below));
    const height = high - low + above + below + spare;
    const inset = above + spare / 2;
    const earlier: number = cuts.at(-1)?.shift ?? 0;
    const earliest: number = bottom === null ? 0 : bottom + LANE.gap;
    const top: number = bottom === null ? 0 : Math.max(earliest, low + earlier - inset);
    cuts.push({ from: low, shift: top + inset - low });
    bands.push({ id: lane.id, top, height });
    bottom = top + height;
  }
  const lastBottoms = new Map<number, number>();
  shape.lanes.forEach((lane, index) => {
    const bottoms = shape.bodies.flatMap((body, number) => {
      const place = sketch.bodies[number];
      return body.lane === lane.id && place ? [bottomOf(number, place.y)] : [];
    });
    lastBottoms.set(index, limits(bottoms).high);
  });
  const move = (y: number): number => {
    let shift = cuts[0]?.shift ?? 0;
    for (let index = 1; index < cuts.length; index++) {
      const above = lastBottoms.get(index - 1) ?? 0;
      const cut = cuts[index];
      if (!cut || y <= above) break;
      // Between two bands the room grows evenly, so that lines keep their order and distance.
      const share = cut.from > above ? Math.min(1, (y - above) / (cut.from - above)) : 1;
      const before = cuts[index - 1]?.shift ?? 0;
      shift = before + (cut.shift - before) * share;
    }
    return y + shift;
  };
  return { bands, move };
};

/** A relation of a body to itself: out and in again on its right side. */
const loop = (body: PlacedBody): readonly Point[] => {
  const right = body.x + body.width;
  const [high, low] = [body.y + body.height * 0.3, body.y + body.height * 0.7];
  return [
    { x: right, y: high },
    { x: right + 10, y: high },
    { x: right + 10, y: low },
    { x: right, y: low },
  ];
};

/** Finishes a sketch: bands of full width in their order, bodies with their parts, lines, labels. */
export const placeInLanes = (
  shape: LayoutShape,
  sketch: Sketch,
  sizes: readonly SizedBody[],
  method: Placement['method'],
): Placement => withLabels(shape, placeUnlabelled(shape, sketch, sizes, method));

/** Puts the words at the lines of a picture. */
export const withLabels = (shape: LayoutShape, bare: Placement): Placement => {
  const { relations, bodies, lanes } = bare;
  const loops = shape.swimlanes ? loopsIn(shape, bodies) : null;
  return { ...bare, relations: placeLabels(shape, relations, bodies, lanes, loops) };
};

/** The same with no words at its lines but where the sketch has room for them. */
export const placeUnlabelled = (
  shape: LayoutShape,
  sketch: Sketch,
  sizes: readonly SizedBody[],
  method: Placement['method'],
): Placement => {
  const { frame } = sketch;
  const { bands, move } = frame
    ? { bands: frame.bands, move: (y: number) => y }
    : bandsOf(shape, sketch, sizes);
  const acrossBodies = sketch.bodies.flatMap(({ x }, index) => [x, x + (sizes[index]?.width ?? 0)]);
  const acrossLines = sketch.lines.flatMap(({ points, label }) => [
    ...points.map(({ x }) => x),
    ...(label ? [label.x, label.x + label.width] : []),
  ]);
  const across = limits([...acrossBodies, ...acrossLines]);
  const lines = sketch.lines.map(({ points }) => points.map(({ x, y }) => ({ x, y: move(y) })));
  const edge = frame ? LANE.padding : across.low;
  const names = shape.swimlanes ? null : nameBoxes(shape, bands, lines, edge);
  const strip = shape.swimlanes ? LANE.headerWidth : names?.free === false ? names.widest : 0;
  const left = strip + LANE.padding - edge;
  const nameLeft = (x: number) => (names?.free ? x + left : LANE.padding);
  const ofNames = (names?.boxes ?? []).map((box) => nameLeft(box.x) + box.width + LANE.padding);
  // No lane is narrower than its name.
  const width = Math.max(
    frame ? frame.width + left : left + across.high + SIDE_PADDING,
    ...ofNames,
  );

  const lanes = bands.map(({ id, top, height }, index): PlacedLane => {
    const name = names?.boxes[index];
    return {
      id,
      x: 0,
      y: top,
      width,
      height,
      header: name
        ? { ...name, x: nameLeft(name.x) }
        : { x: 0, y: top, width: LANE.headerWidth, height },
    };
  });
  const places = sketch.bodies.map(({ x, y }) => ({ x: x + left, y: move(y) }));
  const bodies = placeBodies(shape.bodies, sizes, places);
  const placed = new Map(bodies.map((body) => [body.id, body]));
  const loops = shape.swimlanes ? loopsIn(shape, bodies) : null;
  const relations = shape.relations.map((relation, index) => {
    const line = sketch.lines[index];
    const own = placed.get(relation.from);
    const points =
      relation.from === relation.to && own
        ? (loops?.get(index)?.points ?? loop(own))
        : (line?.points ?? []).map(({ x, y }) => ({ x: x + left, y: move(y) }));
    const label = line?.label;
    return {
      id: relation.id,
      points,
      label: label
        ? {
            ...label,
            x: label.x + left,
            y: move(label.y + label.height / 2) - label.height / 2,
            anchor: 'middle' as const,
          }
        : null,
    };
  });
  return {
    width,
    height: bands.reduce((bottom, band) => Math.max(bottom, band.top + band.height), 0),
    lanes,
    bodies,
    relations,
    method,
  };
};
