import { CARD } from './dimensions.ts';
import { boxAround, boxesOverlap, lengthOf, segmentsOf } from './geometry.ts';
import type { LayoutShape, PlacedLabel, Placement } from './placement.ts';
import { type RoomKey, SCREEN_MARGIN, SCREENS } from './screen-shape.ts';

/** What is worth how much in a picture. */
const COST = {
  /** Letters that are smaller, or larger, than the screen asks for, by the logarithm of how much. */
  letters: 90,
  spare: 12,
  /** On top of that letters that can't be read, likewise: on a stage words count for more. */
  unread: {
    wide: 1_000,
    'wide-crowd': 1_000,
    tall: 1_000,
    'tall-crowd': 1_000,
    stage: 0,
    'stage-crowd': 300,
    'stage-close': 300,
  },
  crossing: 40,
  bend: 1.6,
  /** A line without its word: on a phone letters come first. */
  wordless: {
    wide: 14,
    'wide-crowd': 14,
    tall: 10,
    'tall-crowd': 3,
    stage: 14,
    'stage-crowd': 14,
    'stage-close': 22,
  },
  /** A line without the number of its step: on a stage letters come first, since a scene lights the line. */
  numberless: {
    wide: 14,
    'wide-crowd': 14,
    tall: 10,
    'tall-crowd': 3,
    stage: 1,
    'stage-crowd': 1,
    'stage-close': 1,
  },
  /** A word without the remark under it, as a part of what a line without a word is worth, and one in more lines than one. */
  remarkless: 0.5,
  broken: 0.15,
  length: 6,
} as const;

/** How large the names of a picture are on its screen, in CSS pixels. */
export const lettersOf = (
  { width, height }: Pick<Placement, 'width' | 'height'>,
  screen: LayoutShape['screen'],
): number => {
  const room = SCREENS[screen ?? 'wide'];
  const [across, down] = [room.width, room.height].map((size) => size - 2 * SCREEN_MARGIN);
  return CARD.nameFont.size * Math.min((across ?? 0) / width, (down ?? 0) / height);
};

/** How many times lines cross each other. */
const crossingsIn = ({ relations }: Placement): number => {
  const boxes = relations.map(({ points }) => segmentsOf(points).map(boxAround));
  let count = 0;
  for (const [index, own] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      for (const a of own) {
        for (const b of other) {
          if (a.width > a.height !== b.width > b.height && boxesOverlap(a, b)) count++;
        }
      }
    }
  }
  return count;
};

/** What is not written at lines that should be: words, parts of them, and numbers of steps. */
const unwrittenCost = (shape: LayoutShape, { relations }: Placement, screen: RoomKey): number => {
  const ofRows = new Map(
    relations.flatMap(({ shared }) => shared?.of.map((id) => [id, shared] as const) ?? []),
  );
  return relations.reduce((sum, { id, label, steps }, index) => {
    const asked = shape.relations[index];
    if (!asked) return sum;
    const isNumberless = asked.steps !== undefined && steps === undefined;
    const numbers = isNumberless ? COST.numberless[screen] : 0;
    const word: PlacedLabel | null = ofRows.get(id) ?? label;
    const isShort = asked.remark !== undefined && word?.remark === undefined;
    const missing =
      word === null
        ? Number(asked.label !== '')
        : (isShort ? COST.remarkless : 0) + (word.lines ? COST.broken : 0);
    return sum + numbers + COST.wordless[screen] * missing;
  }, 0);
};

/** What letters of so many pixels cost on a screen, for being smaller or larger than it asks for. */
export const lettersCost = (letters: number, screen: RoomKey): number => {
  const short = Math.log(SCREENS[screen].goalName / letters);
  return (short > 0 ? COST.letters : COST.spare) * short;
};

/** What they cost beside that when they can't be read there. */
export const unreadCost = (letters: number, screen: RoomKey): number =>
  COST.unread[screen] * Math.max(0, Math.log(SCREENS[screen].leastName / letters));

/** What is wrong with a picture but for what is not written at its lines: it costs this at least. */
export const bareCost = (shape: LayoutShape, placement: Placement): number => {
  const { relations } = placement;
  const screen = shape.screen ?? 'wide';
  const letters = lettersOf(placement, screen);
  const bends = relations.reduce((sum, { points }) => sum + points.length - 2, 0);
  const length = relations.reduce((sum, { points }) => sum + lengthOf(points), 0);
  return (
    lettersCost(letters, screen) +
    unreadCost(letters, screen) +
    COST.crossing * crossingsIn(placement) +
    COST.bend * bends +
    (COST.length * length) / (placement.width + placement.height)
  );
};

/** What is wrong with a picture: the less, the better it can be read on its screen. */
export const pictureCost = (shape: LayoutShape, placement: Placement): number =>
  bareCost(shape, placement) + unwrittenCost(shape, placement, shape.screen ?? 'wide');
