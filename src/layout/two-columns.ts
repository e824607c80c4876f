import type { SizedBody } from './body-size.ts';
import { COMPACT_ROOMS, compactSize } from './compact-size.ts';
import { LANE } from './dimensions.ts';
import { measureText } from './measure-text.ts';
import { NAME_STRIP } from './name-boxes.ts';
import { lettersOf } from './picture-score.ts';
import { placeBodies } from './place-bodies.ts';
import type { LayoutShape, PlacedRelation, Placement, Point } from './placement.ts';
import { type TwoSides, untangled } from './untangle-sides.ts';

const GAP = 5;

/** Between the columns, in parts of the height: curves need the more room the further they climb. */
const BETWEEN = { least: 70, most: 420, parts: [0.4, 0.25, 0.12] } as const;

/** Up to so many bodies on one side one can follow lines to them. */
const MOST_ON_A_SIDE = 60;

/** Fewer lines than this are drawn as any others. */
const LEAST_LINES = 12;

/** The two sides of a shape whose lines all run from one lane to another; `null`: it has none. */
const sidesOf = ({ lanes, bodies, relations }: LayoutShape): TwoSides | null => {
  if (lanes.length !== 2 || lanes.some(({ folded }) => folded)) return null;
  if (relations.length < LEAST_LINES) return null;
  const sides = lanes.map(({ id }) =>
    bodies.flatMap(({ lane }, index) => (lane === id ? [index] : [])),
  );
  const numbers = new Map(bodies.map(({ id }, index) => [id, index]));
  const lines = relations.map(({ from, to }) => [numbers.get(from), numbers.get(to)] as const);
  const isBetween = lines.every(
    ([from, to]) =>
      from !== undefined && to !== undefined && bodies[from]?.lane !== bodies[to]?.lane,
  );
  const [left, right] = sides;
  if (!left || !right || !isBetween || Math.max(left.length, right.length) > MOST_ON_A_SIDE)
    return null;
  return { left, right, lines: lines.map(([from, to]) => ({ from: from ?? -1, to: to ?? -1 })) };
};

const widest = (own: readonly number[], sizes: readonly SizedBody[]): number =>
  own.reduce((most, index) => Math.max(most, sizes[index]?.width ?? 0), 0);

const heightOf = (own: readonly number[], sizes: readonly SizedBody[]): number =>
  own.reduce((sum, index) => sum + (sizes[index]?.height ?? 0) + GAP, -GAP);

interface Plan {
  readonly sizes: readonly SizedBody[];
  readonly widths: readonly [number, number];
  readonly between: number;
  readonly height: number;
  readonly width: number;
}

/** The widths of names on both sides at which they are largest on the screen. */
const bestPlan = (shape: LayoutShape, { left, right }: TwoSides): Plan | null => {
  const names = shape.lanes.map(
    ({ label }) => Math.ceil(measureText(label, LANE.labelFont)) + 2 * LANE.name.side,
  );
  const tried = COMPACT_ROOMS.map((room) => shape.bodies.map((body) => compactSize(body, room)));
  let best: { readonly plan: Plan; readonly letters: number } | null = null;
  for (const ofLeft of tried) {
    for (const ofRight of tried) {
      const onLeft = new Set(left);
      const sizes = ofRight.map((size, index) =>
        onLeft.has(index) ? (ofLeft[index] ?? size) : size,
      );
      const height = Math.max(heightOf(left, sizes), heightOf(right, sizes));
      const widths = [
        Math.max(widest(left, sizes), names[0] ?? 0),
        Math.max(widest(right, sizes), names[1] ?? 0),
      ] as const;
      for (const part of BETWEEN.parts) {
        const between = Math.min(BETWEEN.most, Math.max(BETWEEN.least, height * part));
        const plan = {
          sizes,
          widths,
          between,
          height: NAME_STRIP + height + LANE.padding,
          width: widths[0] + widths[1] + between + 4 * LANE.padding,
        };
        const letters = lettersOf(plan, shape.screen);
        if (best === null || letters > best.letters + 0.01) best = { plan, letters };
      }
    }
  }
  return best?.plan ?? null;
};

/** A curve from one side to the other: level where it leaves and where it comes in. */
const curve = (from: Point, to: Point): readonly Point[] => {
  const straight = Math.sign(to.x - from.x) * 16;
  const [a, b] = [from.x + straight, to.x - straight];
  const steps = from.y === to.y ? 1 : 8;
  const between = Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps;
    const rise = part * part * (3 - 2 * part);
    return { x: a + (b - a) * part, y: from.y + (to.y - from.y) * rise };
  });
  return steps === 1 ? [from, to] : [from, ...between, to];
};

/**
 * Two lanes beside each other with curves between, for a shape whose lines all run from one to the other.
 * `null` for any other shape.
 */
export const twoColumns = (shape: LayoutShape): Placement | null => {
  const sides = sidesOf(shape);
  if (sides === null) return null;
  const plan = bestPlan(shape, sides);
  if (plan === null) return null;
  const orders = untangled(sides);
  const rightAt = 3 * LANE.padding + plan.widths[0] + plan.between;
  const lefts = [LANE.padding, rightAt];
  const places: Point[] = [];
  const sizes = [...plan.sizes];
  const room = plan.height - NAME_STRIP - LANE.padding;
  for (const [side, order] of orders.entries()) {
    // The side with less to show has its cards further apart.
    const spare = room - heightOf(order, plan.sizes);
    const gap = GAP + (order.length > 1 ? Math.min(40, spare / (order.length - 1)) : 0);
    const used = heightOf(order, plan.sizes) + (gap - GAP) * (order.length - 1);
    let y = NAME_STRIP + (room - used) / 2;
    for (const index of order) {
      const size = sizes[index];
      if (!size) continue;
      const width = plan.widths[side] ?? size.width;
      sizes[index] = { ...size, width };
      places[index] = { x: lefts[side] ?? 0, y: Math.round(y) };
      y += size.height + gap;
    }
  }
  const middleOf = (index: number) => (places[index]?.y ?? 0) + (sizes[index]?.height ?? 0) / 2;
  /** Lines that touch the same side of a card are spread over it, in the order of their other ends. */
  const portOf = (card: number, line: number): number => {
    const own = sides.lines
      .map((ends, index) => ({ index, ...ends }))
      .filter(({ from, to }) => from === card || to === card)
      .map(({ index, from, to }) => ({ index, other: middleOf(from === card ? to : from) }))
      .sort((a, b) => a.other - b.other);
    const rank = own.findIndex(({ index }) => index === line);
    return (places[card]?.y ?? 0) + ((sizes[card]?.height ?? 0) * (rank + 1)) / (own.length + 1);
  };
  const isLeft = new Set(sides.left);
  const relations = sides.lines.map(({ from, to }, index): PlacedRelation => {
    const end = (card: number): Point => ({
      x: (places[card]?.x ?? 0) + (isLeft.has(card) ? (sizes[card]?.width ?? 0) : 0),
      y: portOf(card, index),
    });
    return { id: shape.relations[index]?.id ?? '', points: curve(end(from), end(to)), label: null };
  });
  return {
    width: plan.width,
    height: plan.height,
    lanes: shape.lanes.map(({ id, label }, side) => {
      const x = (lefts[side] ?? 0) - LANE.padding;
      const width = (plan.widths[side] ?? 0) + 2 * LANE.padding;
      const header = {
        x: x + LANE.padding,
        y: LANE.name.top,
        width: Math.ceil(measureText(label, LANE.labelFont)) + 2 * LANE.name.side,
        height: LANE.name.height,
      };
      return { id, x, y: 0, width, height: plan.height, header };
    }),
    bodies: placeBodies(shape.bodies, sizes, places),
    relations,
    method: 'columns',
    isCompact: true,
  };
};
