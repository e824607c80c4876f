import { type AskedContent, askedContent } from '../model/asked-content.ts';
import { CROWD_LIMITS, type Opening } from '../model/fold-crowd.ts';
import { forestOf } from '../model/forest.ts';
import type { Graph } from '../model/graph.ts';
import { type Nesting, nest } from '../model/nesting.ts';
import type { Body, View } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import { NO_CHANGES, viewContent } from '../model/view-content.ts';
import { arrangeAtOnce } from './arrange-at-once.ts';
import { arrangeInGrid } from './arrange-in-grid.ts';
import { sizeBody } from './body-size.ts';
import { isForGrid } from './is-for-search.ts';
import { layoutShapeOf } from './layout-shape-of.ts';
import { lettersOf } from './picture-score.ts';
import type { LayoutShape } from './placement.ts';
import { SCREENS, type ScreenKey } from './screen-shape.ts';

/** Nothing is folded by how much there is. */
const NO_LIMITS = {
  ...CROWD_LIMITS,
  crowded: { bodies: Number.POSITIVE_INFINITY, relations: Number.POSITIVE_INFINITY },
};

/** What ELK leaves free between cards, and how much more the tracks of its lines take. */
const NET = { across: 24, down: 46, lines: 0.13 } as const;

/** About how large the names of a picture of these bodies and lines will be, before ELK has made it. */
const expectedLetters = ({ bodies, relations, screen }: LayoutShape): number => {
  const area = bodies.reduce((sum, body) => {
    const { width, height } = sizeBody(body);
    return sum + (width + NET.across) * (height + NET.down);
  }, 0);
  const room = SCREENS[screen ?? 'wide'];
  const whole = area * (1 + NET.lines * Math.sqrt(relations.length));
  const side = Math.sqrt(whole / (room.width * room.height));
  return lettersOf({ width: side * room.width, height: side * room.height }, screen);
};

/** A net opens with so many bodies at least, and with letters that may be so much smaller when it is seen whole. */
const FEW_OF_NET = 12;
const OF_NET = 0.75;

const canBeRead = (shape: LayoutShape, screen: ScreenKey): boolean => {
  const { mostNames, openName } = SCREENS[screen];
  if (shape.bodies.length > mostNames) return false;
  const placement = arrangeAtOnce(shape);
  if (placement) return lettersOf(placement, screen) >= openName;
  // Of a net a part that can be read tells more than the few of its bodies that fit whole.
  return shape.bodies.length <= FEW_OF_NET || expectedLetters(shape) >= openName * OF_NET;
};

/** Bodies in groups, level by level from the outside in; those of a group that matter most come first. */
type Levels = readonly (readonly (readonly Body[])[])[];

const levelsOf = (graph: Graph, { outermost, inside }: Nesting): Levels => {
  const weight = ({ id }: Body): number =>
    (inside.get(id)?.length ?? 0) +
    (graph.outgoing.get(id)?.length ?? 0) +
    (graph.incoming.get(id)?.length ?? 0) +
    (graph.members.get(id)?.length ?? 0) +
    (graph.seats.get(id)?.length ?? 0);
  const heaviestFirst = (bodies: readonly Body[]): readonly Body[] =>
    bodies
      .map((body) => ({ body, weight: weight(body) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ body }) => body);
  const byLane = graph.lanesInOrder.map(({ id }) => outermost.filter(({ lane }) => lane === id));
  const levels: (readonly (readonly Body[])[])[] = [];
  const filled = (groups: readonly (readonly Body[])[]) =>
    groups.filter(({ length }) => length > 0);
  let groups = filled(byLane);
  while (groups.length > 0) {
    levels.push(groups.map(heaviestFirst));
    groups = filled(groups.flat().map(({ id }) => inside.get(id) ?? []));
  }
  return levels;
};

const largest = (groups: readonly (readonly Body[])[]): number =>
  groups.reduce((most, { length }) => Math.max(most, length), 0);

/** The opening with so many steps taken: whole levels, and of the next the same number in each group. */
const openingAt = (
  levels: Levels,
  steps: number,
  { inside }: Nesting,
  holders: Opening['holders'],
): Opening => {
  const named = new Set<string>();
  let left = steps;
  for (const groups of levels) {
    const taken = Math.min(left, largest(groups));
    for (const group of groups) for (const { id } of group.slice(0, taken)) named.add(id);
    left -= taken;
    if (left <= 0) break;
  }
  const isWhole = (group: readonly Body[]) => group.every(({ id }) => named.has(id));
  const open = [...named].filter((id) => {
    const group = inside.get(id);
    return group !== undefined && isWhole(group);
  });
  const lanes = (levels[0] ?? []).flatMap((group) =>
    isWhole(group) ? (group[0]?.lane ?? []) : [],
  );
  const ofHolders = holders === undefined ? {} : { holders };
  return { named, open: new Set(open), lanes: new Set(lanes), ...ofHolders };
};

/** Who stands for whom where nothing is part of anything: who hangs under whom by the lines. */
const holdersOf = (
  view: View,
  { bodies, bodyIds, relations }: AskedContent,
): Opening['holders'] => {
  const isNested = bodies.some(({ partOf }) => partOf !== undefined && bodyIds.has(partOf));
  if (isNested || relations.length >= bodies.length) return undefined;
  return forestOf([...bodyIds], relations, view.direction === 'UP') ?? undefined;
};

/** The most steps, of so many, with which it holds; each step only ever adds. */
const mostSteps = (steps: number, holds: (taken: number) => boolean): number => {
  let [low, high] = [1, steps];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** A small view opens with its boxes closed where what is in them would make the whole too small to read. */
const closedToFit = (
  whole: LayoutShape,
  screen: ScreenKey,
  { expanded = [] }: View,
  { bodies }: AskedContent,
): Opening | null => {
  if (whole.bodies.every(({ parts }) => parts.length === 0)) return null;
  const placement = arrangeInGrid(whole, null);
  if (placement === null || lettersOf(placement, screen) >= SCREENS[screen].leastName) return null;
  const others = bodies.filter(({ id }) => !expanded.includes(id));
  return {
    named: new Set(),
    open: new Set(others.map(({ id }) => id)),
    lanes: new Set(bodies.map(({ lane }) => lane)),
  };
};

/**
 * How a view opens on a screen: as much of it as can be read there, evenly; `null`: all of it, or as much
 * as its own limits say. It does not depend on what the reader does.
 */
export const foldToFit = (
  graph: Graph,
  view: View,
  language: Language,
  screen: ScreenKey,
): Opening | null => {
  const asked = askedContent(graph, view);
  const { mostNames } = SCREENS[screen];
  const shapeOf = (opening: Opening | null): LayoutShape =>
    layoutShapeOf(
      graph,
      viewContent(graph, view, NO_CHANGES, NO_LIMITS, opening),
      language,
      screen,
    );
  if (asked.bodies.length <= mostNames) {
    const whole = shapeOf(null);
    if (isForGrid(whole)) return closedToFit(whole, screen, view, asked);
    if (canBeRead(whole, screen)) return null;
  }
  const holders = holdersOf(view, asked);
  const nesting = nest(graph, asked.bodies, holders);
  const isFlat = nesting.inside.size === 0;
  // Of a net that lies in no groups any part would be as good, and its lines would be lost.
  if (isFlat && asked.relations.length > 0) return null;
  const levels = levelsOf(graph, nesting);
  const all = levels.reduce((sum, groups) => sum + largest(groups), 0);
  const opening = (steps: number) => openingAt(levels, steps, nesting, holders);
  const few = mostSteps(all, (steps) => opening(steps).named.size <= mostNames);
  return opening(mostSteps(few, (steps) => canBeRead(shapeOf(opening(steps)), screen)));
};
