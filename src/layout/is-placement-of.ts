import type { LayoutShape, PartShape, Placement } from './placement.ts';

const METHODS: ReadonlySet<unknown> = new Set<Placement['method']>([
  'grid',
  'elk',
  'tree',
  'columns',
  'crowd',
  'plain',
]);

type Parts = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

const isBox = (value: unknown): value is Parts =>
  isObject(value) &&
  [value.x, value.y, value.width, value.height].every((length) => Number.isFinite(length));

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((line) => typeof line === 'string');

const isPoint = (value: unknown): boolean =>
  isObject(value) && Number.isFinite(value.x) && Number.isFinite(value.y);

const isPoints = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 1 && value.every(isPoint);

const ANCHORS: readonly unknown[] = ['start', 'middle', 'end'];

const TRUNKS: readonly unknown[] = [undefined, 'start', 'end'];

const REMARKS: readonly unknown[] = [undefined, 'under', 'behind'];

const isCounts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((count) => Number.isInteger(count) && count > 0);

const isLabel = (value: unknown): value is Parts =>
  isBox(value) &&
  ANCHORS.includes(value.anchor) &&
  REMARKS.includes(value.remark) &&
  (value.lines === undefined || isCounts(value.lines));

/** What is drawn inside a body, to any depth. */
const idsIn = (parts: readonly PartShape[]): readonly string[] =>
  parts.flatMap(({ id, parts: inner }) => [id, ...idsIn(inner)]);

/** Whether a list holds what is known, and every one of those that must be there. */
const holds = (
  value: unknown,
  isRight: (item: unknown) => item is Parts,
  known: ReadonlySet<unknown>,
  needed: readonly string[],
): boolean => {
  if (!Array.isArray(value) || !value.every((item) => isRight(item) && known.has(item.id))) {
    return false;
  }
  const ids = new Set(value.map(({ id }) => id));
  return needed.every((id) => ids.has(id));
};

/**
 * Whether a value is a placement of this shape: every length a number, every id one of the shape's, and
 * all of it there. What a file holds, or a worker answers, may be anything; a picture of it that broke
 * would take the one away that was on screen.
 */
export const isPlacementOf = (shape: LayoutShape, value: unknown): value is Placement => {
  if (!isObject(value) || !Number.isFinite(value.width) || !Number.isFinite(value.height)) {
    return false;
  }
  const lanes = new Set<unknown>(shape.lanes.map(({ id }) => id));
  const folded = new Set(shape.lanes.flatMap((lane) => (lane.folded ? [lane.id] : [])));
  const bodies = new Set<unknown>(shape.bodies.map(({ id }) => id));
  const parts = shape.bodies.flatMap((body) => idsIn(body.parts));
  const drawable = new Set<unknown>([...bodies, ...parts]);
  const drawn = shape.bodies.flatMap(({ id, lane }) => (folded.has(lane) ? [] : [id]));
  const relations = shape.relations.map(({ id }) => id);
  return (
    METHODS.has(value.method) &&
    (value.isCompact === undefined || value.isCompact === true) &&
    holds(
      value.lanes,
      (lane): lane is Parts => isBox(lane) && isBox(lane.header),
      lanes,
      // A picture may have no lane at all, and else has every one.
      Array.isArray(value.lanes) && value.lanes.length > 0 ? shape.lanes.map(({ id }) => id) : [],
    ) &&
    holds(
      value.bodies,
      (body): body is Parts =>
        isBox(body) &&
        lanes.has(body.lane) &&
        (body.parent === undefined || drawable.has(body.parent)) &&
        isTexts(body.captionLines) &&
        isTexts(body.nameLines) &&
        (body.steps === undefined || (Array.isArray(body.steps) && body.steps.every(isBox))),
      drawable,
      drawn,
    ) &&
    holds(
      value.relations,
      (line): line is Parts =>
        isObject(line) &&
        isPoints(line.points) &&
        (line.label === null || isLabel(line.label)) &&
        (line.shared === undefined || (isLabel(line.shared) && isTexts(line.shared.of))) &&
        (line.steps === undefined || isBox(line.steps)) &&
        TRUNKS.includes(line.trunk),
      new Set<unknown>(relations),
      relations,
    )
  );
};
