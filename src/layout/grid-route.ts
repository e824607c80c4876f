import type { GridLine, GridPlan } from './grid-plan.ts';
import { coveredBy, type Tracks } from './grid-tracks.ts';
import { heap } from './heap.ts';

/** A corner or an end of a line, by the numbers of its tracks. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The way of a line over tracks: from inside the edge of one card, by its corners, to inside another. */
export type Way = readonly Corner[];

/** What a way costs, in diagram units of length. */
const COST = { bend: 70, crossing: 170, offMiddle: 40, byName: 90, offTrack: 4, side: 14 } as const;

/** Left, right, up, down. */
const STEPS_ACROSS = [-1, 1, 0, 0] as const;
const STEPS_DOWN = [0, 0, -1, 1] as const;

/** What lines that are there already do at a crossing of two tracks. */
const LEVEL = 1;
const UPRIGHT = 2;
const TURNS = 4;

/** What is taken by lines that are there already. */
interface Taken {
  /** What passes at each crossing of two tracks. */
  readonly at: Uint8Array;
  /** Whether a line runs from a crossing to the one at its right, and the one under it. */
  readonly right: Uint8Array;
  readonly down: Uint8Array;
}

/** Marks what a way takes, or frees it: no other runs or turns where it does, and it turns where none passes. */
const mark = (taken: Taken, columns: number, way: Way, isTaken: boolean): void => {
  for (let index = 0; index < way.length - 1; index++) {
    const [corner, next] = [way[index], way[index + 1]];
    if (!corner || !next) continue;
    if (index > 0) taken.at[corner.y * columns + corner.x] = isTaken ? TURNS : 0;
    const isLevel = corner.y === next.y;
    const [from, to] = isLevel ? [corner.x, next.x] : [corner.y, next.y];
    for (let track = Math.min(from, to); track < Math.max(from, to); track++) {
      const node = isLevel ? corner.y * columns + track : track * columns + corner.x;
      (isLevel ? taken.right : taken.down)[node] = Number(isTaken);
      if (track === Math.min(from, to)) continue;
      const passes = isLevel ? LEVEL : UPRIGHT;
      taken.at[node] = ((taken.at[node] ?? 0) & ~passes) | (isTaken ? passes : 0);
    }
  }
};

const isSameWay = (one: Way, other: Way): boolean =>
  one.length === other.length &&
  one.every(({ x, y }, index) => x === other[index]?.x && y === other[index]?.y);

const isMiddle = (values: readonly number[], track: number): boolean =>
  values[track - 1] === values[track] && values[track + 1] === values[track];

/** Finds ways for lines, one after the other, around cards and lines that are there. */
export const routerFor = (plan: GridPlan, tracks: Tracks) => {
  const { x, y } = tracks;
  const columns = x.count;
  const nodes = columns * y.count;
  const bodyAt = new Int16Array(nodes).fill(-1);
  plan.cells.forEach((cell, body) => {
    const { left, right, top, bottom } = coveredBy(tracks, cell);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) bodyAt[row * columns + column] = body;
    }
  });
  // The name of a lane stands above the left end of its first row.
  const isByName = (column: number, row: number) => {
    const below = (y.gap[row] ?? -1) as number;
    if (below < 0 || below >= plan.laneOfRow.length) return false;
    const isFirst = below === 0 || plan.laneOfRow[below] !== plan.laneOfRow[below - 1];
    return isFirst && (x.about[column] ?? 0) < (x.about[x.first[0] ?? 0] ?? 0) + 100;
  };
  /** What it costs to come to each crossing of two tracks, going level and going upright: asked for many times. */
  const stepCosts = [true, false].map((isLevel) =>
    Float64Array.from({ length: nodes }, (_, node) => {
      const [column, row] = [node % columns, Math.floor(node / columns)];
      const inGap = isLevel ? (y.gap[row] ?? -1) >= 0 : (x.gap[column] ?? -1) >= 0;
      const middle = isLevel ? isMiddle(y.gap, row) : isMiddle(x.gap, column);
      const besideTrack = inGap && !middle ? COST.offTrack : 0;
      return besideTrack + (isByName(column, row) ? COST.byName / 3 : 0);
    }),
  );
  const [levelCost, uprightCost] = stepCosts;
  const covered = plan.cells.map((cell) => coveredBy(tracks, cell));
  /** How far a place on the side of a card is from the middle of that side, from 0 to 1. */
  const offMiddle = (body: number, column: number, row: number, isLevel: boolean) => {
    const cell = plan.cells[body];
    const sides = covered[body];
    if (!cell || !sides) return 0;
    const from = isLevel ? sides.top : sides.left;
    const to = isLevel ? sides.bottom : sides.right;
    const off = Math.abs((isLevel ? row : column) - (from + to) / 2) / ((to - from + 1) / 2);
    return cell.from < cell.to && !isLevel ? off / 4 : off;
  };

  // Of each crossing and each way to come there; cleared for each line rather than made anew.
  const cost = new Float64Array(nodes * 4);
  const came = new Int32Array(nodes * 4);
  const closed = new Uint8Array(nodes * 4);
  const route = ({ from, to }: GridLine, taken: Taken): Way | null => {
    const own = covered[from];
    const end = covered[to];
    if (!own || !end) return null;
    cost.fill(Number.POSITIVE_INFINITY);
    came.fill(-1);
    closed.fill(0);
    const open = heap();
    const toGoal = (about: readonly number[], first: number, last: number) =>
      Float64Array.from(about, (at) =>
        Math.max((about[first] ?? 0) - at, at - (about[last] ?? 0), 0),
      );
    const across = toGoal(x.about, end.left, end.right);
    const down = toGoal(y.about, end.top, end.bottom);
    const about = (column: number, row: number) => (across[column] ?? 0) + (down[row] ?? 0);
    const isOnEdge = (column: number, row: number, way: number) =>
      (way === 0 && column === own.left) ||
      (way === 1 && column === own.right) ||
      (way === 2 && row === own.top) ||
      (way === 3 && row === own.bottom);
    for (let row = own.top; row <= own.bottom; row++) {
      for (let column = own.left; column <= own.right; column++) {
        for (let way = 0; way < 4; way++) {
          if (!isOnEdge(column, row, way)) continue;
          const state = (row * columns + column) * 4 + way;
          cost[state] = COST.offMiddle * offMiddle(from, column, row, way < 2);
          open.push(state, (cost[state] ?? 0) + about(column, row));
        }
      }
    }
    for (let state = open.pop(); state >= 0; state = open.pop()) {
      if (closed[state]) continue;
      closed[state] = 1;
      const node = state >> 2;
      const facing = state & 3;
      const column = node % columns;
      const row = Math.floor(node / columns);
      if (bodyAt[node] === to) return wayTo(state, came, columns);
      for (let way = 0; way < 4; way++) {
        const isStart = bodyAt[node] === from;
        if (isStart ? way !== facing : (way ^ 1) === facing) continue;
        const nextColumn = column + (STEPS_ACROSS[way] ?? 0);
        const nextRow = row + (STEPS_DOWN[way] ?? 0);
        if (nextColumn < 0 || nextRow < 0 || nextColumn >= columns || nextRow >= y.count) continue;
        const next = nextRow * columns + nextColumn;
        const body = bodyAt[next] ?? -1;
        if (body >= 0 && body !== to) continue;
        const isLevel = way < 2;
        const edge = Math.min(node, next);
        if ((isLevel ? taken.right : taken.down)[edge]) continue;
        const passing = isStart ? 0 : (taken.at[node] ?? 0);
        const bends = way !== facing;
        if (passing & TURNS || (bends && passing !== 0)) continue;
        if (passing & (isLevel ? LEVEL : UPRIGHT)) continue;
        const length =
          Math.abs((x.about[nextColumn] ?? 0) - (x.about[column] ?? 0)) +
          Math.abs((y.about[nextRow] ?? 0) - (y.about[row] ?? 0));
        const more =
          length +
          ((isLevel ? levelCost : uprightCost)?.[next] ?? 0) +
          (bends ? COST.bend : 0) +
          (passing !== 0 ? COST.crossing : 0) +
          (body === to ? COST.offMiddle * offMiddle(to, nextColumn, nextRow, isLevel) : 0);
        const after = next * 4 + way;
        const total = (cost[state] ?? 0) + more;
        if (total >= (cost[after] ?? 0)) continue;
        cost[after] = total;
        came[after] = state;
        open.push(after, total + about(nextColumn, nextRow));
      }
    }
    return null;
  };

  const taken: Taken = {
    at: new Uint8Array(nodes),
    right: new Uint8Array(nodes),
    down: new Uint8Array(nodes),
  };

  /** Ways for all lines, given those that have one; `null` when one finds none. */
  const routeAll = (
    lines: readonly GridLine[],
    order: readonly number[],
    passes: number,
  ): readonly Way[] | null => {
    const ways: (Way | null)[] = lines.map(() => null);
    let changes = 0;
    // A line among others that have not moved since finds the way that it has.
    const changesAt = lines.map(() => -1);
    for (const crossings of Object.values(taken)) crossings.fill(0);
    for (let pass = 0; pass <= passes; pass++) {
      for (const index of order) {
        const line = lines[index];
        if (!line || changesAt[index] === changes) continue;
        const before = ways[index] ?? null;
        if (before !== null) mark(taken, columns, before, false);
        const way = route(line, taken) ?? before;
        if (way === null) return null;
        mark(taken, columns, way, true);
        if (before === null || !isSameWay(before, way)) changes++;
        ways[index] = way;
        changesAt[index] = changes;
      }
    }
    return ways.flatMap((way) => (way ? [way] : []));
  };
  return routeAll;
};

/** The corners of a way, from what each of its steps came from. */
const wayTo = (state: number, came: Int32Array, columns: number): Way => {
  const corners: Corner[] = [];
  let facing = -1;
  for (let at = state; at >= 0; at = came[at] ?? -1) {
    const corner = { x: (at >> 2) % columns, y: Math.floor((at >> 2) / columns) };
    const isFirst = (came[at] ?? -1) < 0;
    // A state holds how it was come by, so a bend shows where that changes.
    if (facing === -1 || isFirst || (at & 3) !== facing) corners.push(corner);
    facing = at & 3;
  }
  return corners.reverse();
};
