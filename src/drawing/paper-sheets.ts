import { CARD, LABEL } from '../layout/dimensions.ts';
import type { Box, Placement } from '../layout/placement.ts';

/** How a sheet of paper is turned. */
type PaperTurn = 'landscape' | 'portrait';

/** A picture on sheets of paper. */
export interface PaperSheets {
  readonly turn: PaperTurn;
  /** How many CSS pixels a diagram unit is on paper. */
  readonly scale: number;
  /** The parts of the picture, sheet by sheet, row by row, in diagram units. */
  readonly parts: readonly Box[];
}

/** An A4 sheet within its margins, without what stands above and under the picture, in CSS pixels. */
const ROOM = {
  landscape: { width: 1_074, height: 672 },
  portrait: { width: 746, height: 1_000 },
} as const satisfies Readonly<
  Record<PaperTurn, { readonly width: number; readonly height: number }>
>;

/** 8 pt in CSS pixels: no letter on paper is smaller. */
const LEAST_LETTERS = (8 * 96) / 72;

/** Larger than this a small picture looks blown up. */
const MOST_SCALE = 1.4;

/** More sheets than this nobody lays side by side: then the whole is on one, to look at from afar. */
const MOST_SHEETS = 40;

/** Around the picture, for marks that stick out, in diagram units. */
const MARGIN = 8;

/** What a part repeats of the one before it where nothing else can be done, as a share of its length. */
const OVERLAP = 0.1;

/** The smallest letters that a picture has, in diagram units. */
const smallestOf = ({ bodies, relations }: Placement): number => {
  const hasSmall =
    relations.some(({ label }) => label !== null) ||
    bodies.some(({ captionLines, steps }) => captionLines.length > 0 || steps !== undefined);
  return hasSmall ? LABEL.font.size : CARD.nameFont.size;
};

/**
 * The starts of parts that are so long, along one way: each begins where it cuts through the fewest cards.
 * @param cards from where to where each card is
 */
const startsAlong = (
  length: number,
  part: number,
  cards: readonly (readonly [from: number, to: number])[],
): readonly number[] => {
  const starts = [-MARGIN];
  for (;;) {
    const start = starts.at(-1) ?? 0;
    if (start + part >= length + MARGIN) return starts;
    const [first, last] = [start + part * (1 - 2.5 * OVERLAP), start + part];
    const isCut = (at: number) => cards.filter(([from, to]) => from < at && at < to).length;
    const edges = cards.flatMap(([from]) => [from - MARGIN]);
    const tried = [...edges.filter((at) => at >= first && at <= last), last - part * OVERLAP];
    const best = tried.reduce((a, b) => (isCut(b) < isCut(a) ? b : a));
    starts.push(best);
  }
};

const onSheets = (placement: Placement, turn: PaperTurn, scale: number): PaperSheets => {
  const { width, height, bodies } = placement;
  const part = { width: ROOM[turn].width / scale, height: ROOM[turn].height / scale };
  const xs = startsAlong(
    width,
    part.width,
    bodies.map((body) => [body.x, body.x + body.width]),
  );
  const ys = startsAlong(
    height,
    part.height,
    bodies.map((body) => [body.y, body.y + body.height]),
  );
  return { turn, scale, parts: ys.flatMap((y) => xs.map((x) => ({ x, y, ...part }))) };
};

/** A picture on as few sheets as it can be read on: on one where that is possible, as large as it goes. */
export const paperSheetsOf = (placement: Placement): PaperSheets => {
  const turns = ['landscape', 'portrait'] as const;
  const least = LEAST_LETTERS / smallestOf(placement);
  const whole = turns.map((turn): PaperSheets => {
    const [width, height] = [placement.width + 2 * MARGIN, placement.height + 2 * MARGIN];
    const fit = Math.min(ROOM[turn].width / width, ROOM[turn].height / height);
    const part = { x: -MARGIN, y: -MARGIN, width, height };
    return { turn, scale: Math.min(fit, MOST_SCALE), parts: [part] };
  });
  const largest = whole.reduce((a, b) => (b.scale > a.scale ? b : a));
  if (largest.scale >= least) return largest;
  const area = ROOM.landscape.width * ROOM.landscape.height;
  if ((placement.width * placement.height * least ** 2) / area > MOST_SHEETS) return largest;
  const spread = turns.map((turn) => onSheets(placement, turn, least));
  const fewest = spread.reduce((a, b) => (b.parts.length < a.parts.length ? b : a));
  return fewest.parts.length > MOST_SHEETS ? largest : fewest;
};
