import type { Corner, Way } from './grid-route.ts';
import type { Axis } from './grid-tracks.ts';

/** A stretch of a line along a track. */
export interface Stretch {
  readonly track: number;
  readonly from: number;
  readonly to: number;
  /** The lines of which it is a part, by index, and where in their way it starts. */
  readonly line: number;
  readonly index: number;
}

/** The stretches of all lines that run level, or upright. */
export const stretchesOf = (ways: readonly Way[], axis: 'x' | 'y'): readonly Stretch[] => {
  const along = axis === 'x' ? 'y' : 'x';
  return ways.flatMap((way, line) =>
    way.slice(1).flatMap((corner: Corner, index) => {
      const before = way[index];
      if (!before || before[axis] !== corner[axis]) return [];
      const [from, to] = [before[along], corner[along]];
      const ends = { from: Math.min(from, to), to: Math.max(from, to) };
      return [{ track: corner[axis], ...ends, line, index }];
    }),
  );
};

/** How wide each row or column and each gap of an axis is, in diagram units. */
export interface Widths {
  readonly own: readonly number[];
  readonly gaps: readonly number[];
}

/** The start of each row or column, and of each gap. */
export const startsOf = ({ own, gaps }: Widths) => {
  const starts = { own: [] as number[], gaps: [] as number[], end: 0 };
  let place = 0;
  for (const [index, gap] of gaps.entries()) {
    starts.gaps.push(place);
    place += gap;
    const size = own[index];
    if (size === undefined) continue;
    starts.own.push(place);
    place += size;
  }
  starts.end = place;
  return starts;
};

const meet = (a: Stretch, b: Stretch): boolean => a.from <= b.to && b.from <= a.to;

/** The side of a card that a stretch ends on: an id for it, or `null` when it ends in a bend. */
export type SideOf = (stretch: Stretch, end: 'from' | 'to') => string | null;

/**
 * Where stretches that run through a row or column of cards lie in it, as parts of its size: those that
 * touch the same side of a card are spread evenly over it, and a line that touches two cards stays
 * straight. `null` when that can't be, without two that meet coming too near to each other.
 */
const spreadBySides = (
  stretches: readonly Stretch[],
  sideOf: SideOf,
  size: number,
  track: number,
): ReadonlyMap<Stretch, number> | null => {
  const onSide = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    for (const end of ['from', 'to'] as const) {
      const side = sideOf(stretch, end);
      if (side !== null) onSide.set(side, [...(onSide.get(side) ?? []), stretch]);
    }
  }
  const wishes = new Map<Stretch, number[]>();
  for (const own of onSide.values()) {
    const sorted = own.toSorted((a, b) => a.track - b.track);
    for (const [index, stretch] of sorted.entries()) {
      const wish = (index + 1) / (sorted.length + 1);
      wishes.set(stretch, [...(wishes.get(stretch) ?? []), wish]);
    }
  }
  const places = new Map<Stretch, number>();
  for (const stretch of stretches) {
    const wished = wishes.get(stretch) ?? [0.5];
    places.set(stretch, wished.reduce((sum, wish) => sum + wish, 0) / wished.length);
  }
  for (const a of stretches) {
    for (const b of stretches) {
      if (a.track >= b.track || !meet(a, b)) continue;
      const apart = ((places.get(b) ?? 0) - (places.get(a) ?? 0)) * size;
      if (apart < track) return null;
    }
  }
  return places;
};

/** The same, evenly over all tracks that are used. */
const spreadEvenly = (stretches: readonly Stretch[]): ReadonlyMap<Stretch, number> => {
  const used = [...new Set(stretches.map(({ track }) => track))].sort((a, b) => a - b);
  return new Map(
    stretches.map((stretch) => [stretch, (used.indexOf(stretch.track) + 1) / (used.length + 1)]),
  );
};

/**
 * Where each stretch is on its axis, in diagram units.
 * @param track what lies between two beside each other
 */
export const placesOf = (
  axis: Axis,
  stretches: readonly Stretch[],
  widths: Widths,
  sideOf: SideOf,
  track: number,
): ReadonlyMap<Stretch, number> => {
  const starts = startsOf(widths);
  const places = new Map<Stretch, number>();
  const put = (own: ReadonlyMap<Stretch, number>, start: number, size: number) => {
    for (const [stretch, part] of own) places.set(stretch, Math.round(start + part * size));
  };
  for (const [line, start] of starts.own.entries()) {
    const own = stretches.filter(({ track }) => axis.through[track] === line);
    const size = widths.own[line] ?? 0;
    put(spreadBySides(own, sideOf, size, track) ?? spreadEvenly(own), start, size);
  }
  for (const [gap, start] of starts.gaps.entries()) {
    const own = stretches.filter(({ track }) => axis.gap[track] === gap);
    put(spreadEvenly(own), start, widths.gaps[gap] ?? 0);
  }
  return places;
};
