import type { SizedBody } from './body-size.ts';
import { LANE } from './dimensions.ts';
import { roomForLoops } from './own-loops.ts';
import type { LayoutShape, Point } from './placement.ts';
import type { Sketch } from './sketch.ts';

const LEAST_PER_ROW = 6;
const SPACE = { across: 28, down: 64 } as const;

/** As many to a row as make the whole about one and a half times as wide as it is high. */
const perRow = (sizes: readonly SizedBody[]): number => {
  const sum = (lengths: readonly number[]) => lengths.reduce((a, b) => a + b, 0);
  const count = Math.max(sizes.length, 1);
  const width = sum(sizes.map((size) => size.width)) / count + SPACE.across;
  const height = sum(sizes.map((size) => size.height)) / count + SPACE.down;
  return Math.max(LEAST_PER_ROW, Math.round(Math.sqrt((1.5 * count * height) / width)));
};

/**
 * The arrangement for when ELK can't: bodies in rows, lane under lane, and lines that turn halfway.
 * It always ends, in time linear in the shape, and may let lines pass behind bodies.
 */
export const arrangePlainly = (shape: LayoutShape, sizes: readonly SizedBody[]): Sketch => {
  const places = new Map<number, Point>();
  const inRow = perRow(sizes);
  const loops = roomForLoops(shape);
  const members = new Map(shape.lanes.map(({ id }) => [id, [] as number[]]));
  shape.bodies.forEach(({ lane }, index) => {
    members.get(lane)?.push(index);
  });
  let y = 0;
  for (const own of members.values()) {
    for (let start = 0; start < own.length; start += inRow) {
      const row = own.slice(start, start + inRow);
      let x = 0;
      for (const index of row) {
        places.set(index, { x, y });
        x += (sizes[index]?.width ?? 0) + SPACE.across;
      }
      const deep = row.map((index) => (sizes[index]?.height ?? 0) + (loops[index] ?? 0));
      y += Math.max(...deep) + SPACE.down;
    }
    y += 2 * LANE.padding;
  }
  const numbers = new Map(shape.bodies.map((body, index) => [body.id, index]));
  const boxOf = (id: string) => {
    const index = numbers.get(id) ?? -1;
    const { x, y: top } = places.get(index) ?? { x: 0, y: 0 };
    const size = sizes[index];
    return { x, y: top, width: size?.width ?? 0, height: size?.height ?? 0 };
  };
  return {
    bodies: shape.bodies.map((_, index) => places.get(index) ?? { x: 0, y: 0 }),
    lines: shape.relations.map(({ from, to }) => {
      const [a, b] = [boxOf(from), boxOf(to)];
      const up = a.y >= b.y;
      const start = { x: a.x + a.width / 2, y: up ? a.y : a.y + a.height };
      const sameRow = a.y === b.y;
      const end = { x: b.x + b.width / 2, y: up && !sameRow ? b.y + b.height : b.y };
      const turn = sameRow ? a.y - SPACE.down / 3 : (start.y + end.y) / 2;
      return {
        points: [start, { x: start.x, y: turn }, { x: end.x, y: turn }, end],
        label: null,
      };
    }),
  };
};
