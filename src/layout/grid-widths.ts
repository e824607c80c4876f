import type { SizedBody } from './body-size.ts';
import { LANE } from './dimensions.ts';
import type { Stretch, Widths } from './grid-places.ts';
import type { GridPlan } from './grid-plan.ts';
import type { GridProblem } from './grid-problem.ts';
import type { Tracks } from './grid-tracks.ts';
import { NAME_STRIP } from './name-boxes.ts';

/** What lies at least between the last row of a lane and the first of the next. */
export const BETWEEN_LANES = LANE.below + LANE.gap + NAME_STRIP;

/** How far gaps may grow to fill the screen, in diagram units. */
const MOST_GROWTH = 46;

/** The widths of columns and of the gaps beside them: as much as cards, lines and level words need. */
export const columnWidths = (
  { lines, sizes, density }: GridProblem,
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
    const room = used * density.track + (isOuter ? density.outer : density.track);
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
            return isOne && isShort && wanted > 0 ? wanted + density.besideWords : 0;
          }),
        );
    return Math.max(words, isOuter ? 0 : 2 * density.cards, used > 0 || isOuter ? room : 0);
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

/** The heights of rows and of the gaps between them, with room for the names of lanes. */
export const rowWidths = (
  problem: GridProblem,
  plan: GridPlan,
  { y }: Tracks,
  level: readonly Stretch[],
  upright: readonly Stretch[],
  plain: readonly SizedBody[],
): Widths => {
  const { track, cards, uprightWord } = problem.density;
  const own = plan.laneOfRow.map((_, row) => {
    const touching = new Map<string, Set<number>>();
    for (const { track: at, line } of level) {
      if (y.through[at] !== row) continue;
      const ends = problem.lines[line];
      for (const end of [ends?.from, ends?.to]) {
        const key = String(end);
        touching.set(key, (touching.get(key) ?? new Set()).add(at));
      }
    }
    const most = Math.max(0, ...[...touching.values()].map((used) => used.size));
    return Math.max(
      (most + 1) * track,
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
    if (gap === 0) return NAME_STRIP + used * track;
    if (gap === last) return LANE.below + used * track;
    const lines = used > 0 ? (used + 1) * track : 0;
    const isInner = plan.laneOfRow[gap] === plan.laneOfRow[gap - 1];
    if (!isInner) return Math.max(BETWEEN_LANES, LANE.below + LANE.gap + lines);
    return Math.max(passed ? uprightWord : cards, lines);
  });
  return { own, gaps };
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Gaps grow until the picture is as wide and as high as the screen: lines get room for their words. */
export const grow = (
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
