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
import { GRID_SPACE, type GridLine, type GridPlan } from './grid-plan.ts';
import { type GridProblem, sizedOver } from './grid-problem.ts';
import type { Way } from './grid-route.ts';
import type { Tracks } from './grid-tracks.ts';
import { NAME_STRIP } from './name-boxes.ts';
import type { Box } from './placement.ts';
import type { Sketch } from './sketch.ts';

/** A plan with its lines, in diagram units. */
export interface GridSketch {
  readonly sketch: Sketch;
  readonly sizes: readonly SizedBody[];
}

/** What lies at least between the last row of a lane and the first of the next. */
const BETWEEN_LANES = LANE.below + LANE.gap + NAME_STRIP;

/** How far gaps may grow to fill the screen, in diagram units. */
const MOST_GROWTH = 46;

/** The widths of columns and of the gaps beside them: as much as cards, lines and level words need. */
const columnWidths = (
  { lines, sizes }: GridProblem,
  plan: GridPlan,
  { x }: Tracks,
  level: readonly Stretch[],
  upright: readonly Stretch[],
  isEven: boolean,
): Widths => {
  const sized = sizes.find(({ room }) => room === plan.room);
  const needs = Array.from({ length: plan.columns }, (_, column) =>
    Math.max(
      60,
      ...plan.cells.map(({ from, to }, body) =>
        from === column && to === column ? (sized?.bodies[body]?.width ?? 0) : 0,
      ),
    ),
  );
  const widest = Math.max(...needs);
  const own = isEven ? needs.map(() => widest) : needs;
  const gaps = Array.from({ length: plan.columns + 1 }, (_, gap) => {
    const used = new Set(upright.flatMap(({ track }) => (x.gap[track] === gap ? [track] : [])))
      .size;
    const isOuter = gap === 0 || gap === plan.columns;
    const room = used * GRID_SPACE.track + (isOuter ? LANE.padding : GRID_SPACE.track);
    const words = isOuter
      ? 0
      : Math.max(
          0,
          ...level.map((stretch) => {
            const crossed = [x.gap[stretch.from], x.gap[stretch.to]];
            const isOne =
              gapsCrossed(x, stretch).length === 1 && gapsCrossed(x, stretch)[0] === gap;
            const wanted = lines[stretch.line]?.words ?? 0;
            const isShort = !crossed.includes(gap);
            return isOne && isShort && wanted > 0 ? wanted + GRID_SPACE.besideWords : 0;
          }),
        );
    return Math.max(words, isOuter ? 0 : 2 * GRID_SPACE.cards, used > 0 || isOuter ? room : 0);
  });
  return { own, gaps };
};

/** The gaps between columns that a level stretch runs across from card to card. */
const gapsCrossed = ({ gap }: Tracks['x'], { from, to }: Stretch): readonly number[] => {
  const crossed = new Set<number>();
  for (let track = from; track <= to; track++) {
    const inGap = gap[track] ?? -1;
    if (inGap >= 0) crossed.add(inGap);
  }
  return [...crossed];
};

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
): GridSketch | null => {
  const { shape, screen, lines } = problem;
  const level = stretchesOf(ways, 'y');
  const upright = stretchesOf(ways, 'x');
  const columns = columnWidths(problem, plan, tracks, level, upright, isEven);
  const across = startsOf(columns);
  const widthOf = (body: number) => {
    const cell = plan.cells[body];
    if (!cell) return 0;
    return (across.own[cell.to] ?? 0) + (columns.own[cell.to] ?? 0) - (across.own[cell.from] ?? 0);
  };
  const plain = shape.bodies.map((body, index) => sizedOver(body, widthOf(index), plan.room));
  if (plain.some(({ width }, body) => width > widthOf(body) + 0.5)) return null;
  const rows = rowWidths(problem, plan, tracks, level, upright, plain);
  const grown = grow(columns, rows, screen);
  return draw({ problem, plan, tracks, ways, level, upright, plain, lines, shape, ...grown });
};

/** The heights of rows and of the gaps between them, with room for the names of lanes. */
const rowWidths = (
  problem: GridProblem,
  plan: GridPlan,
  { y }: Tracks,
  level: readonly Stretch[],
  upright: readonly Stretch[],
  plain: readonly SizedBody[],
): Widths => {
  const own = plan.laneOfRow.map((_, row) => {
    const touching = new Map<string, Set<number>>();
    for (const { track, line } of level) {
      if (y.through[track] !== row) continue;
      const ends = problem.lines[line];
      for (const end of [ends?.from, ends?.to]) {
        const key = String(end);
        touching.set(key, (touching.get(key) ?? new Set()).add(track));
      }
    }
    const most = Math.max(0, ...[...touching.values()].map((used) => used.size));
    return Math.max(
      (most + 1) * GRID_SPACE.track,
      ...plan.cells.map((cell, body) => (cell.row === row ? (plain[body]?.height ?? 0) : 0)),
    );
  });
  const last = plan.laneOfRow.length;
  const gaps = Array.from({ length: last + 1 }, (_, gap) => {
    const used = new Set(level.flatMap(({ track }) => (y.gap[track] === gap ? [track] : []))).size;
    const passed = upright.some(({ from, to }) => {
      for (let track = from; track <= to; track++) if (y.gap[track] === gap) return true;
      return false;
    });
    if (gap === 0) return NAME_STRIP + used * GRID_SPACE.track;
    if (gap === last) return LANE.below + used * GRID_SPACE.track;
    const lines = used > 0 ? (used + 1) * GRID_SPACE.track : 0;
    const isInner = plan.laneOfRow[gap] === plan.laneOfRow[gap - 1];
    if (!isInner) return Math.max(BETWEEN_LANES, LANE.below + LANE.gap + lines);
    return Math.max(passed ? GRID_SPACE.uprightWord : GRID_SPACE.cards, lines);
  });
  return { own, gaps };
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Gaps grow until the picture is as wide and as high as the screen: lines get room for their words. */
const grow = (
  columns: Widths,
  rows: Widths,
  screen: { readonly width: number; readonly height: number },
): { readonly columns: Widths; readonly rows: Widths } => {
  const width = sum(columns.own) + sum(columns.gaps);
  const height = sum(rows.own) + sum(rows.gaps);
  const wanted = {
    width: (height * screen.width) / screen.height,
    height: (width * screen.height) / screen.width,
  };
  const inner = (gaps: readonly number[], more: number) => {
    const count = gaps.length - 2;
    const each = count > 0 ? Math.floor(Math.min(MOST_GROWTH, Math.max(0, more) / count)) : 0;
    return gaps.map((gap, index) => (index > 0 && index <= count ? gap + each : gap));
  };
  return {
    columns: { ...columns, gaps: inner(columns.gaps, wanted.width - width) },
    rows: { ...rows, gaps: inner(rows.gaps, wanted.height - height) },
  };
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
  const xs = placesOf(tracks.x, upright, columns, sideOf('x'));
  const ys = placesOf(tracks.y, level, rows, sideOf('y'));
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
