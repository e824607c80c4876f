import { type SizedBody, sizeBody } from './body-size.ts';
import { CARD } from './dimensions.ts';
import type { GridLine } from './grid-plan.ts';
import { sizeLabel } from './label-size.ts';
import type { Before, BodyShape, LayoutShape } from './placement.ts';
import { SCREENS } from './screen-shape.ts';

/** Widths that the lines of names are tried at, in diagram units. */
const ROOMS = [84, 112, 132, CARD.maxTextWidth] as const;

/** Up to so many bodies and lines a grid is searched for. */
const MOST = { bodies: 24, lines: 40 } as const;

/** The sizes of all bodies with names of some width. */
interface Sizes {
  readonly room: number;
  readonly bodies: readonly SizedBody[];
  /** Of the widest card, and the highest. */
  readonly width: number;
  readonly height: number;
}

/** What a grid is searched for. */
export interface GridProblem {
  readonly shape: LayoutShape;
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

/** A name takes no more lines than this where it can be wider, and is broken within words once at most. */
const MOST_LINES = 3;
const WIDER = 12;

/** A body with its name about so wide: as much wider as keeps the name whole. */
const sizedAt = (body: BodyShape, room: number): SizedBody => {
  for (let width = room; ; width += WIDER) {
    const size = sizeBody(body, width);
    const { nameLines } = size;
    const broken = nameLines.filter((line) => line.endsWith('-')).length;
    const isWhole = broken <= (nameLines.length > 2 ? 1 : 0) || (broken === 1 && width >= 100);
    if (width >= CARD.maxTextWidth || (nameLines.length <= MOST_LINES && isWhole)) return size;
  }
};

/** What a shape asks of a grid; `null` when it is none for one: too large, or not of plain cards. */
export const gridProblemOf = (shape: LayoutShape, before: Before | null): GridProblem | null => {
  const { bodies, relations, lanes } = shape;
  if (shape.swimlanes || bodies.length === 0) return null;
  if (bodies.length > MOST.bodies || relations.length > MOST.lines) return null;
  if (lanes.some(({ folded }) => folded)) return null;
  if (bodies.some(({ parts }) => parts.some((part) => part.parts.length > 0))) return null;
  const numbers = new Map(bodies.map(({ id }, index) => [id, index]));
  const lines: GridLine[] = [];
  for (const [relation, { from, to, label }] of relations.entries()) {
    const ends = [numbers.get(from), numbers.get(to)] as const;
    if (ends[0] === undefined || ends[1] === undefined || ends[0] === ends[1]) return null;
    const words = label === '' ? 0 : sizeLabel({ label }).width;
    lines.push({ relation, from: ends[0], to: ends[1], words });
  }
  const laneNumbers = new Map(lanes.map(({ id }, index) => [id, index]));
  const laneOf = bodies.map(({ lane }) => laneNumbers.get(lane) ?? 0);
  const counts = lanes.map((_, lane) => laneOf.filter((own) => own === lane).length);
  const isAlone = (body: number) => counts[laneOf[body] ?? 0] === 1;
  const sizes = ROOMS.map((room): Sizes => {
    const sized = bodies.map((body) => sizedAt(body, room));
    const cards = sized.filter((_, body) => !isAlone(body) || bodies.length === lanes.length);
    return {
      room,
      bodies: sized,
      width: Math.max(...cards.map(({ width }) => width)),
      height: Math.max(...cards.map(({ height }) => height)),
    };
  });
  return {
    shape,
    screen: SCREENS[shape.screen ?? 'wide'],
    laneOf,
    counts,
    lines,
    // Names that break no further at a smaller width are the same again.
    sizes: sizes.filter(({ width }, index) => index === 0 || width !== sizes[index - 1]?.width),
    before: bodies.map(({ id }) => before?.get(id)),
  };
};
