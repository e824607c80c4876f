import type { Cell, GridPlan } from './grid-plan.ts';

/**
 * The tracks that lines may take on one axis of a grid: between two rows or columns of cards, around all
 * of them, and through the cards' own row or column, where lines touch them.
 */
export interface Axis {
  /** How many tracks there are. */
  readonly count: number;
  /** Of each track: the row or column that it runs through, or -1. */
  readonly through: readonly number[];
  /** Of each track: the gap that it lies in, counted from the one before the first row; or -1. */
  readonly gap: readonly number[];
  /** Of each row or column: its first and its last track. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Of each track: about where it is, in diagram units, for lengths. */
  readonly about: readonly number[];
}

const axisOf = (
  lines: number,
  own: number,
  between: number,
  sizes: { readonly own: number; readonly gap: number },
): Axis => {
  const through: number[] = [];
  const gap: number[] = [];
  const about: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  let place = 0;
  const add = (count: number, line: number, inGap: number, size: number) => {
    for (let track = 0; track < count; track++) {
      through.push(line);
      gap.push(inGap);
      about.push(place + (size * (track + 1)) / (count + 1));
    }
    place += size;
  };
  add(between, -1, 0, sizes.gap);
  for (let line = 0; line < lines; line++) {
    first.push(through.length);
    add(own, line, -1, sizes.own);
    last.push(through.length - 1);
    add(between, -1, line + 1, sizes.gap);
  }
  return { count: through.length, through, gap, first, last, about };
};

/** How many places for lines the side of a card has, across and down, and how many tracks a gap has. */
const TRACKS = { across: 7, down: 3, gap: 3 } as const;

export interface Tracks {
  readonly x: Axis;
  readonly y: Axis;
}

/** All tracks of a plan. */
export const tracksOf = (
  { columns, laneOfRow }: GridPlan,
  card: { readonly width: number; readonly height: number },
): Tracks => ({
  x: axisOf(columns, TRACKS.across, TRACKS.gap, { own: card.width, gap: 60 }),
  y: axisOf(laneOfRow.length, TRACKS.down, TRACKS.gap, { own: card.height, gap: 44 }),
});

/** The tracks that a cell covers. */
export const coveredBy = ({ x, y }: Tracks, cell: Cell) => ({
  left: x.first[cell.from] ?? 0,
  right: x.last[cell.to] ?? 0,
  top: y.first[cell.row] ?? 0,
  bottom: y.last[cell.row] ?? 0,
});
