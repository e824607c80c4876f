import type { SizedBody } from './body-size.ts';
import { LANE } from './dimensions.ts';
import {
  placesOf,
  type SideOf,
  type Stretch,
  startsOf,
  stretchesOf,
  type Widths,
} from './grid-places.ts';
import type { GridLine, GridPlan } from './grid-plan.ts';
import { type GridProblem, sizedOver } from './grid-problem.ts';
import type { Way } from './grid-route.ts';
import type { Tracks } from './grid-tracks.ts';
import { BETWEEN_LANES, columnWidths, grow, rowWidths } from './grid-widths.ts';
import type { Box } from './placement.ts';
import type { Sketch } from './sketch.ts';
import { NO_SPARE, type Spare, withSpare } from './spare-room.ts';

/** A plan with its lines, in diagram units. */
export interface GridSketch {
  readonly sketch: Sketch;
  readonly sizes: readonly SizedBody[];
}

/** A body with the size of its cell: what is written on a card stays in its middle. */
const fitted = (size: SizedBody, width: number, height: number): SizedBody => {
  const down = size.parts.length > 0 ? 0 : (height - size.height) / 2;
  return {
    ...size,
    width,
    height,
    steps: size.steps.map((step) => ({ ...step, y: step.y + down })),
  };
};

/** Draws a plan and the ways of its lines: sizes, places, and lanes around them. */
export const sketchGrid = (
  problem: GridProblem,
  plan: GridPlan,
  tracks: Tracks,
  ways: readonly Way[],
  isEven: boolean,
  spare: Spare = NO_SPARE,
): GridSketch | null => {
  const { shape, screen, lines } = problem;
  const level = stretchesOf(ways, 'y');
  const upright = stretchesOf(ways, 'x');
  const needed = columnWidths(problem, plan, tracks, level, upright, isEven);
  const columns = withSpare(needed, spare.columns);
  const across = startsOf(columns);
  const widthOf = (body: number) => {
    const cell = plan.cells[body];
    if (!cell) return 0;
    return (across.own[cell.to] ?? 0) + (columns.own[cell.to] ?? 0) - (across.own[cell.from] ?? 0);
  };
  const plain = shape.bodies.map((body, index) =>
    sizedOver(body, widthOf(index), plan.room, problem.density),
  );
  if (plain.some(({ width }, body) => width > widthOf(body) + 0.5)) return null;
  const rows = rowWidths(problem, plan, tracks, level, upright, plain);
  const grown = grow(columns, withSpare(rows, spare.rows), screen);
  return draw({ problem, plan, tracks, ways, level, upright, plain, lines, shape, ...grown });
};

interface Drawn {
  readonly problem: GridProblem;
  readonly plan: GridPlan;
  readonly tracks: Tracks;
  readonly ways: readonly Way[];
  readonly level: readonly Stretch[];
  readonly upright: readonly Stretch[];
  readonly plain: readonly SizedBody[];
  readonly lines: readonly GridLine[];
  readonly shape: GridProblem['shape'];
  readonly columns: Widths;
  readonly rows: Widths;
}

const draw = (drawn: Drawn): GridSketch => {
  const { plan, tracks, ways, level, upright, plain, lines, shape, columns, rows } = drawn;
  const { track } = drawn.problem.density;
  const across = startsOf(columns);
  const down = startsOf(rows);
  const boxes = plan.cells.map(
    ({ row, from, to }): Box => ({
      x: across.own[from] ?? 0,
      y: down.own[row] ?? 0,
      width: (across.own[to] ?? 0) + (columns.own[to] ?? 0) - (across.own[from] ?? 0),
      height: rows.own[row] ?? 0,
    }),
  );
  /** The card that a line touches at one end of a stretch. */
  const cardAt = (stretch: Stretch, end: 'from' | 'to', axis: 'x' | 'y') => {
    const way = ways[stretch.line];
    const line = lines[stretch.line];
    if (!way || !line) return null;
    const along = axis === 'x' ? 'y' : 'x';
    const isForward = (way[stretch.index]?.[along] ?? 0) <= (way[stretch.index + 1]?.[along] ?? 0);
    const isFirst = (end === 'from') === isForward;
    if (isFirst) return stretch.index === 0 ? line.from : null;
    return stretch.index + 2 === way.length ? line.to : null;
  };
  const sideOf =
    (axis: 'x' | 'y'): SideOf =>
    (stretch, end) => {
      const card = cardAt(stretch, end, axis);
      const cell = card === null ? undefined : plan.cells[card];
      // A card over several columns is touched where its lines come from.
      if (!cell || (axis === 'x' && cell.from < cell.to)) return null;
      return `${card} ${end}`;
    };
  const xs = placesOf(tracks.x, upright, columns, sideOf('x'), track);
  const ys = placesOf(tracks.y, level, rows, sideOf('y'), track);
  const stretchAt = new Map(
    [...upright, ...level].map((stretch) => [`${stretch.line} ${stretch.index}`, stretch]),
  );
  const points = ways.map((way, line) =>
    way.map((_, index) => {
      const around = [index - 1, index].flatMap((at) => stretchAt.get(`${line} ${at}`) ?? []);
      const x = around.flatMap((stretch) => xs.get(stretch) ?? [])[0];
      const y = around.flatMap((stretch) => ys.get(stretch) ?? [])[0];
      const card = boxes[(index === 0 ? lines[line]?.from : lines[line]?.to) ?? -1];
      const other = way[index === 0 ? 1 : index - 1];
      const own = way[index];
      if (!card || !other || !own) return { x: x ?? 0, y: y ?? 0 };
      return {
        x: x ?? (other.x < own.x ? card.x : card.x + card.width),
        y: y ?? (other.y < own.y ? card.y : card.y + card.height),
      };
    }),
  );
  const laneRows = shape.lanes.map((_, lane) => ({
    first: plan.laneOfRow.indexOf(lane),
    last: plan.laneOfRow.lastIndexOf(lane),
  }));
  /** Where a band ends under its last row: what the gap has to spare is shared with the band below. */
  const endOfBand = (row: number) => {
    const spare = (rows.gaps[row + 1] ?? 0) - BETWEEN_LANES;
    return (down.own[row] ?? 0) + (rows.own[row] ?? 0) + LANE.below + Math.round(spare / 3);
  };
  const bands = shape.lanes.map(({ id }, lane) => {
    const { first, last } = laneRows[lane] ?? { first: 0, last: 0 };
    const isLast = last + 1 === plan.laneOfRow.length;
    const top = first === 0 ? 0 : endOfBand(first - 1) + LANE.gap;
    const bottom = isLast ? down.end : endOfBand(last);
    return { id, top, height: bottom - top };
  });
  const byRelation = new Map(lines.map(({ relation }, index) => [relation, points[index] ?? []]));
  return {
    sizes: plain.map((size, body) =>
      fitted(size, boxes[body]?.width ?? 0, boxes[body]?.height ?? 0),
    ),
    sketch: {
      frame: { width: across.end, bands },
      bodies: boxes.map(({ x, y }) => ({ x, y })),
      lines: shape.relations.map((_, index) => ({
        points: byRelation.get(index) ?? [],
        label: null,
      })),
    },
  };
};
