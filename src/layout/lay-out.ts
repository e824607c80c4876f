import { arrangeAtOnce } from './arrange-at-once.ts';
import { type SizedBody, sizeBody } from './body-size.ts';
import { LABEL } from './dimensions.ts';
import { type ElkRunner, elkGraphOf } from './elk-graph.ts';
import { elkRowsOf } from './elk-rows.ts';
import { sketchOf } from './elk-sketch.ts';
import { elkSwimlanesOf, type Roominess } from './elk-swimlanes.ts';
import { foldLanes } from './fold-lanes.ts';
import { isForGrid } from './is-for-search.ts';
import { hasTooManyLanes, inOneLane, outOfOneLane } from './many-lanes.ts';
import { roomForLoops } from './own-loops.ts';
import { placeInLanes } from './place-in-lanes.ts';
import type { Before, LayoutShape, Placement } from './placement.ts';
import { arrangePlainly } from './plain-arrangement.ts';
import type { Sketch } from './sketch.ts';
import { lyingDown, turnUpright } from './turn-upright.ts';

/** What is tried: what needs no ELK, or ELK, and how hard. */
export type Effort = 'at-once' | 'good' | 'rows' | 'simple';

/** What to try for a shape, until it succeeds. */
export const effortsFor = (shape: LayoutShape): readonly Effort[] => {
  if (shape.swimlanes) return ['good'];
  // The good settings take time that grows steeply, and put all of a lane in one row.
  return isForGrid(shape) ? ['at-once', 'good', 'simple'] : ['at-once', 'rows'];
};

/** A folded lane's stand-in is as wide as the lines to it need, within bounds, in diagram units. */
const STAND_IN = { perLine: 14, least: 160, most: 1_400, height: LABEL.font.lineHeight } as const;

const foldedLanes = (shape: LayoutShape): ReadonlySet<string> =>
  new Set(shape.lanes.flatMap(({ id, folded }) => (folded ? [id] : [])));

const sizesOf = (shape: LayoutShape): readonly SizedBody[] => {
  const folded = foldedLanes(shape);
  const lines = new Map<string, number>();
  for (const { from, to } of shape.relations) {
    for (const end of [from, to]) lines.set(end, (lines.get(end) ?? 0) + 1);
  }
  return shape.bodies.map((body) => {
    if (!folded.has(body.lane)) return sizeBody(body);
    const wanted = STAND_IN.perLine * (lines.get(body.id) ?? 0);
    return {
      width: Math.min(STAND_IN.most, Math.max(STAND_IN.least, wanted)),
      height: STAND_IN.height,
      captionLines: [],
      nameLines: [],
      parts: [],
      steps: [],
    };
  });
};

const finish = (
  shape: LayoutShape,
  sketch: Sketch,
  sizes: readonly SizedBody[],
  method: Placement['method'],
): Placement => {
  const placement = placeInLanes(shape, sketch, sizes, method);
  return shape.swimlanes ? turnUpright(placement) : foldLanes(placement, [...foldedLanes(shape)]);
};

/** What room is tried: as little as needed, and only where a word finds no place more between the rows. */
const ROOMS: readonly Roominess[] = [false, true].flatMap((words) =>
  [1, 1.5, 2.5, 4].map((tracks) => ({ tracks, words })),
);

/** Whether every lane of a sketch ends before the next begins: else a card would stand in another's. */
const areLanesApart = (shape: LayoutShape, sketch: Sketch, sizes: readonly SizedBody[]) => {
  const { lanes, bodies } = shape;
  let end = Number.NEGATIVE_INFINITY;
  const loops = roomForLoops(shape);
  return lanes.every(({ id }) => {
    const before = end;
    return bodies.every(({ lane }, index) => {
      if (lane !== id) return true;
      const top = sketch.bodies[index]?.y ?? 0;
      end = Math.max(end, top + (sizes[index]?.height ?? 0) + (loops[index] ?? 0));
      return top >= before;
    });
  });
};

/** Whether each way that has a word has room for it. */
const areAllTold = (shape: LayoutShape, { relations }: Placement): boolean => {
  const told = new Set(relations.flatMap(({ id, label }) => (label ? [id] : [])));
  return shape.relations.every(({ id, label }) => label === '' || told.has(id));
};

/**
 * ELK pushes a card aside for lines that run past it, now and then out of its lane: tracks are wider then.
 * And lines lie too close together for their words where many leave one step: rows are further apart then.
 */
const layOutSwimlanes = async (
  shape: LayoutShape,
  sizes: readonly SizedBody[],
  elk: ElkRunner,
): Promise<Placement> => {
  let silent: Placement | null = null;
  for (const room of ROOMS) {
    if (silent !== null && !room.words) continue;
    const sketch = sketchOf(shape, await elk.layout(elkSwimlanesOf(shape, sizes, room)));
    if (!areLanesApart(shape, sketch, sizes)) continue;
    const placement = finish(shape, sketch, sizes, 'elk');
    if (areAllTold(shape, placement)) return placement;
    silent ??= placement;
  }
  if (silent === null) throw new Error('ELK left no lane to itself');
  return silent;
};

/**
 * Lays out a shape with so much effort. Throws when it can't be done. Lengths in diagram units.
 * @param before where bodies stood in a picture that this one should look like
 */
export const layOutWithElk = async (
  shape: LayoutShape,
  elk: ElkRunner,
  effort: Effort,
  before: Before | null,
): Promise<Placement> => {
  if (effort === 'at-once') {
    const placement = arrangeAtOnce(shape, before);
    if (placement === null) throw new Error('None of these arrangements is for this shape');
    return placement;
  }
  if (hasTooManyLanes(shape)) {
    return outOfOneLane(shape, await layOutWithElk(inOneLane(shape), elk, effort, before));
  }
  const upright = sizesOf(shape);
  if (shape.swimlanes) {
    return layOutSwimlanes(shape, upright.map(lyingDown), elk);
  }
  if (effort === 'rows') {
    const rows = elkRowsOf(shape, upright, before);
    return finish(shape, rows.sketchOf(await elk.layout(rows.graph)), upright, 'elk');
  }
  const answer = await elk.layout(elkGraphOf(shape, upright, effort, before));
  return finish(shape, sketchOf(shape, answer), upright, 'elk');
};

/** With more lines than this, labels take longer to place than the rows, and few find room between them. */
const MOST_LABELLED = 300;

const withoutLabels = (shape: LayoutShape): LayoutShape => ({
  ...shape,
  relations: shape.relations.map((relation) => ({ ...relation, label: '' })),
});

/**
 * The arrangement in plain rows, for when ELK can't do it or takes too long. It always succeeds, and
 * soon: nobody lays it out but the page itself.
 */
export const layOutPlainly = (asked: LayoutShape): Placement => {
  const shape = asked.relations.length > MOST_LABELLED ? withoutLabels(asked) : asked;
  const upright = sizesOf(shape);
  const sizes = shape.swimlanes ? upright.map(lyingDown) : upright;
  return finish(shape, arrangePlainly(shape, sizes), sizes, 'plain');
};

/**
 * Lays out a shape: on a grid when it is small, else with ELK, asking less of it when it throws, and
 * plainly when it can't.
 */
export const layOutShape = async (
  shape: LayoutShape,
  elk: ElkRunner,
  before: Before | null = null,
): Promise<Placement> => {
  for (const effort of effortsFor(shape)) {
    try {
      return await layOutWithElk(shape, elk, effort, before);
    } catch {
      // ELK has known faults on some graphs: the next effort asks less of it.
    }
  }
  return layOutPlainly(shape);
};
