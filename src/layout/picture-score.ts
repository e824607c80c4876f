import { CARD } from './dimensions.ts';
import { boxAround, boxesOverlap, lengthOf, segmentsOf } from './geometry.ts';
import type { LayoutShape, Placement } from './placement.ts';
import { isStage, type RoomKey, SCREEN_MARGIN, SCREENS } from './screen-shape.ts';

/** What is worth how much in a picture. */
const COST = {
  /** Letters that are smaller, or larger, than the screen asks for, by the logarithm of how much. */
  letters: 90,
  spare: 12,
  /** On top of that letters that can't be read, likewise. */
  unread: 400,
  crossing: 40,
  bend: 1.6,
  /** A line without its word: on a phone few words fit, and letters come first. */
  wordless: { wide: 14, tall: 6, 'tall-crowd': 6, stage: 14, 'stage-crowd': 14 },
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

/** What letters of so many pixels cost on a screen, for being smaller or larger than it asks for. */
export const lettersCost = (letters: number, screen: RoomKey): number => {
  const short = Math.log(SCREENS[screen].goalName / letters);
  return (short > 0 ? COST.letters : COST.spare) * short;
};

/** What they cost beside that when they can't be read there; on a stage words count for more. */
export const unreadCost = (letters: number, screen: RoomKey): number => {
  const short = Math.log(SCREENS[screen].leastName / letters);
  return isStage(screen) ? 0 : COST.unread * Math.max(0, short);
};

/** What is wrong with a picture: the less, the better it can be read on its screen. */
export const pictureCost = (shape: LayoutShape, placement: Placement): number => {
  const { relations } = placement;
  const screen = shape.screen ?? 'wide';
  const letters = lettersOf(placement, screen);
  const bends = relations.reduce((sum, { points }) => sum + points.length - 2, 0);
  const wordless = relations.filter(
    ({ label }, index) => label === null && shape.relations[index]?.label !== '',
  ).length;
  const length = relations.reduce((sum, { points }) => sum + lengthOf(points), 0);
  return (
    lettersCost(letters, screen) +
    unreadCost(letters, screen) +
    COST.crossing * crossingsIn(placement) +
    COST.bend * bends +
    COST.wordless[screen] * wordless +
    (COST.length * length) / (placement.width + placement.height)
  );
};
