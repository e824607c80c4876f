import type { SizedBody } from './body-size.ts';
import { COMPACT_ROOMS, compactSize } from './compact-size.ts';
import { LANE } from './dimensions.ts';
import { measureText } from './measure-text.ts';
import { NAME_STRIP } from './name-boxes.ts';
import { lettersOf } from './picture-score.ts';
import { placeBodies } from './place-bodies.ts';
import type { LayoutShape, PlacedLane, Placement, Point } from './placement.ts';

const GAP = { across: 10, down: 7 } as const;

/** The cards of a shape at one width of names, all in columns that are equally wide. */
interface Cards {
  readonly sizes: readonly SizedBody[];
  readonly width: number;
}

/** How the cards stand: rows of each lane, and how large that makes the picture. */
interface Plan extends Cards {
  readonly columns: number;
  readonly total: { readonly width: number; readonly height: number };
}

const membersOf = ({ lanes, bodies }: LayoutShape): readonly (readonly number[])[] => {
  const members = new Map(lanes.map(({ id }) => [id, [] as number[]]));
  for (const [index, { lane }] of bodies.entries()) members.get(lane)?.push(index);
  return [...members.values()];
};

/** How high each row of a lane is. */
const rowHeights = (own: readonly number[], { sizes }: Cards, columns: number): readonly number[] =>
  Array.from({ length: Math.ceil(own.length / columns) }, (_, row) =>
    own
      .slice(row * columns, (row + 1) * columns)
      .reduce((most, index) => Math.max(most, sizes[index]?.height ?? 0), 0),
  );

const laneHeight = (rows: readonly number[]): number =>
  NAME_STRIP +
  rows.reduce((sum, height) => sum + height, 0) +
  GAP.down * Math.max(0, rows.length - 1) +
  LANE.below;

const nameWidth = (label: string): number =>
  Math.ceil(measureText(label, LANE.labelFont)) + 2 * LANE.name.side;

/** The plan whose names are largest on the screen of the shape. */
const bestPlan = (shape: LayoutShape, members: readonly (readonly number[])[]): Plan | null => {
  const widestName = Math.max(0, ...shape.lanes.map(({ label }) => nameWidth(label)));
  const most = members.reduce((count, own) => Math.max(count, own.length), 1);
  let best: { readonly plan: Plan; readonly letters: number } | null = null;
  for (const room of COMPACT_ROOMS) {
    const sizes = shape.bodies.map((body) => compactSize(body, room));
    const width = sizes.reduce((widest, size) => Math.max(widest, size.width), 0);
    const cards = { sizes, width };
    for (let columns = 1; columns <= most; columns++) {
      const heights = members.map((own) => laneHeight(rowHeights(own, cards, columns)));
      const total = {
        width: Math.max(columns * (width + GAP.across) - GAP.across, widestName) + 2 * LANE.padding,
        height: heights.reduce((sum, height) => sum + height + LANE.gap, -LANE.gap),
      };
      const letters = lettersOf(total, shape.screen);
      if (best === null || letters > best.letters + 0.01) {
        best = { plan: { ...cards, columns, total }, letters };
      }
    }
  }
  return best?.plan ?? null;
};

/**
 * Lanes full of bodies that no line joins: as the file has them, row by row, in as many columns as make
 * names largest on the screen. `null` for any other shape.
 */
export const crowdInColumns = (shape: LayoutShape): Placement | null => {
  const { lanes, bodies, relations } = shape;
  if (relations.length > 0 || bodies.length === 0 || lanes.some(({ folded }) => folded))
    return null;
  const members = membersOf(shape);
  const plan = bestPlan(shape, members);
  if (plan === null) return null;
  const { columns, sizes, width, total } = plan;
  const places: (Point | undefined)[] = bodies.map(() => undefined);
  const across = plan.sizes.map((size) => (size.parts.length > 0 ? size : { ...size, width }));
  let y = 0;
  const placedLanes = lanes.map(({ id, label }, lane): PlacedLane => {
    const own = members[lane] ?? [];
    const rows = rowHeights(own, plan, columns);
    const top = y;
    let down = top + NAME_STRIP;
    for (const [row, height] of rows.entries()) {
      for (const [column, index] of own.slice(row * columns, (row + 1) * columns).entries()) {
        places[index] = { x: LANE.padding + column * (width + GAP.across), y: down };
        const size = sizes[index];
        if (size?.parts.length === 0) across[index] = { ...size, width, height };
      }
      down += height + GAP.down;
    }
    const height = laneHeight(rows);
    y += height + LANE.gap;
    const header = {
      x: LANE.padding,
      y: top + LANE.name.top,
      width: nameWidth(label),
      height: LANE.name.height,
    };
    return { id, x: 0, y: top, width: total.width, height, header };
  });
  return {
    ...total,
    lanes: placedLanes,
    bodies: placeBodies(bodies, across, places),
    relations: [],
    method: 'crowd',
    isCompact: true,
  };
};
