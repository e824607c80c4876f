import { type SizedBody, sizeBody } from './body-size.ts';
import { CARD, CHIP } from './dimensions.ts';
import type { Density } from './grid-density.ts';
import type { GridLine } from './grid-plan.ts';
import { isForGrid } from './is-for-search.ts';
import { sizeLabel } from './label-size.ts';
import { hasTooManyLanes } from './many-lanes.ts';
import type { Before, BodyShape, LayoutShape } from './placement.ts';
import { SCREENS } from './screen-shape.ts';
import { isCutWhereItJoins } from './word-borders.ts';

/** A grid has no more columns than this. */
export const MOST_COLUMNS = 6;

/** The sizes of all bodies with names of some width. */
interface Sizes {
  readonly room: number;
  readonly bodies: readonly SizedBody[];
  /** Of a card like most. */
  readonly width: number;
  readonly height: number;
  /** How high those are that have a lane for themselves, over so many columns. */
  readonly alone: (columns: number) => number;
}

/** What a grid is searched for. */
export interface GridProblem {
  readonly shape: LayoutShape;
  readonly density: Density;
  readonly screen: (typeof SCREENS)[keyof typeof SCREENS];
  /** The number of the lane of each body. */
  readonly laneOf: readonly number[];
  /** How many bodies each lane has. */
  readonly counts: readonly number[];
  readonly lines: readonly GridLine[];
  readonly sizes: readonly Sizes[];
  /** Where bodies stood before, by index; `undefined`: nowhere. */
  readonly before: readonly ({ readonly x: number; readonly y: number } | undefined)[];
}

/** A name takes no more lines than this where it can be wider, and is broken within words once at most:
 * where all stands close, in most of its lines. */
const MOST_LINES = 4;
const WIDER = 12;

const isWhole = ({ nameLines }: SizedBody): boolean =>
  !nameLines.some((line) => line.endsWith('-'));

/** A body with its name about so wide: as much wider as keeps the name whole. */
const sizedAt = (body: BodyShape, room: number, { sizeOf, isCompact }: Density): SizedBody => {
  for (let width = room; ; width += WIDER) {
    const size = sizeOf(body, width);
    const { nameLines } = size;
    const broken = nameLines.filter((line) => line.endsWith('-')).length;
    const isWholeEnough =
      (isCompact && broken < MOST_LINES - 1) ||
      broken <= (nameLines.length > 2 ? 1 : 0) ||
      (broken === 1 && width >= 100);
    if (
      width >= CARD.maxTextWidth ||
      (nameLines.length <= MOST_LINES + Number(isCompact) &&
        isWholeEnough &&
        isCutWhereItJoins(body.name, nameLines))
    )
      return size;
  }
};

/** A body with a width that it has anyway: its name and chips fill that. */
export const sizedOver = (
  body: BodyShape,
  width: number,
  room: number,
  density: Density,
): SizedBody => {
  const inner = width - CARD.paddingLeft - CARD.paddingRight;
  const plain = sizedAt(body, room, density);
  const chip = plain.parts[0];
  if (!chip) {
    if (inner > CARD.maxTextWidth) return density.sizeOf(body, inner);
    // The column is wider than this name asked for: what was cut may be whole, or cut at a better place.
    if (isWhole(plain)) return plain;
    const filled = density.sizeOf(body, Math.max(inner, room));
    return filled.height <= plain.height ? filled : plain;
  }
  const perRow = Math.floor((inner + CHIP.gap) / (chip.width + CHIP.gap));
  return sizeBody(body, Math.max(inner, room), Math.max(1, perRow));
};

const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What a shape asks of a grid; `null` when it is none for one: too large, or not of plain cards. */
export const gridProblemOf = (
  shape: LayoutShape,
  before: Before | null,
  density: Density,
): GridProblem | null => {
  const { bodies, relations, lanes } = shape;
  if (shape.swimlanes || bodies.length === 0) return null;
  if (!isForGrid(shape) || hasTooManyLanes(shape)) return null;
  if (lanes.some(({ folded }) => folded)) return null;
  if (bodies.some(({ parts }) => parts.some((part) => part.parts.length > 0))) return null;
  const numbers = new Map(bodies.map(({ id }, index) => [id, index]));
  const lines: GridLine[] = [];
  for (const [relation, { from, to, label }] of relations.entries()) {
    const ends = [numbers.get(from), numbers.get(to)] as const;
    if (ends[0] === undefined || ends[1] === undefined || ends[0] === ends[1]) return null;
    const words = label === '' || density.isCompact ? 0 : sizeLabel({ label }).width;
    lines.push({ relation, from: ends[0], to: ends[1], words });
  }
  const laneNumbers = new Map(lanes.map(({ id }, index) => [id, index]));
  const laneOf = bodies.map(({ lane }) => laneNumbers.get(lane) ?? 0);
  const counts = lanes.map((_, lane) => laneOf.filter((own) => own === lane).length);
  const isAlone = (body: number) => counts[laneOf[body] ?? 0] === 1;
  const sizes = density.rooms.map((room): Sizes => {
    const sized = bodies.map((body) => sizedAt(body, room, density));
    const cards = sized.filter((_, body) => !isAlone(body) || bodies.length === lanes.length);
    const width = middleOf(cards.map((card) => card.width));
    const over = Array.from({ length: MOST_COLUMNS + 1 }, (_, columns) =>
      bodies.reduce((sum, body, index) => {
        if (!isAlone(index)) return sum;
        const across = columns * width + (columns - 1) * 2 * density.cards;
        const size = sizedOver(body, across, room, density);
        return sum + size.height;
      }, 0),
    );
    return {
      room,
      bodies: sized,
      width,
      height: middleOf(cards.map((card) => card.height)),
      alone: (columns) => over[columns] ?? 0,
    };
  });
  return {
    shape,
    density,
    screen: SCREENS[shape.screen ?? 'wide'],
    laneOf,
    counts,
    lines,
    sizes,
    before: bodies.map(({ id }) => before?.get(id)),
  };
};
