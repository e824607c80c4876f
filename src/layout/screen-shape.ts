/** What a picture is laid out for. */
export type ScreenKey = 'wide' | 'tall' | 'stage';

/** What a window is, whatever it shows: lying or upright. */
export type WindowShape = Exclude<ScreenKey, 'stage'>;

/**
 * A picture of many on a stage is higher: what is said stands above it in one line. One that no small phone
 * can show at once is for a larger one, and one that a small laptop can't is made for that too. Where cards on a
 * stage have to stand close, they do so for every projector: less wide than one of 1920 × 1080 has room for, since on
 * one of 1024 × 768 their names would be small.
 */
export type RoomKey = ScreenKey | 'wide-crowd' | 'tall-crowd' | 'stage-crowd' | 'stage-close';

interface Screen {
  /** The room for the picture, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The least height of the letters of a name at which it can be read there, and the one to aim for. */
  readonly leastName: number;
  readonly goalName: number;
  /** The least at which a picture of many opens whole: in the smallest room of this shape it is still read. */
  readonly openName: number;
  /** More names than this may be legible, and are not taken in. */
  readonly mostNames: number;
}

/** The rooms that pictures are laid out for: beside the panel of a laptop, on a phone, on a projector
 * of 1920 × 1080 under what is said. */
export const SCREENS: Readonly<Record<RoomKey, Screen>> = {
  wide: { width: 1_040, height: 720, leastName: 12, goalName: 22, openName: 14.5, mostNames: 150 },
  // Of 1024 × 768, beside the panel and under a title in two lines.
  'wide-crowd': {
    width: 752,
    height: 566,
    leastName: 12,
    goalName: 16,
    openName: 14.5,
    mostNames: 24,
  },
  tall: { width: 374, height: 600, leastName: 12, goalName: 16, openName: 14.5, mostNames: 60 },
  'tall-crowd': {
    width: 390,
    height: 676,
    leastName: 12,
    goalName: 14,
    openName: 12,
    mostNames: 24,
  },
  stage: { width: 1_904, height: 800, leastName: 40, goalName: 42, openName: 24, mostNames: 60 },
  'stage-crowd': {
    width: 1_904,
    height: 820,
    leastName: 24,
    goalName: 28,
    openName: 24,
    mostNames: 60,
  },
  'stage-close': {
    width: 1_904,
    height: 900,
    leastName: 26,
    goalName: 36,
    openName: 24,
    mostNames: 60,
  },
};

/** Up to so many bodies are read from the last row by names of 40 px, on a screen of 1920 × 1080. */
export const MOST_IN_LARGE = 9;

/** The room for a picture of so many bodies on a screen. */
export const roomFor = (screen: ScreenKey, bodies: number): RoomKey =>
  screen === 'stage' && bodies > MOST_IN_LARGE ? 'stage-crowd' : screen;

/** The room that stays free around a picture on every screen, in CSS pixels. */
export const SCREEN_MARGIN = 8;

/** All of them. */
export const SCREEN_KEYS = ['wide', 'tall', 'stage'] as const satisfies readonly ScreenKey[];

/** How far past a square a window must go to become the other shape: a resize never flips the picture. */
const HOLD = 1.2;

/**
 * The shape of a window of this size.
 * @param present the shape that it has now; `null`: it has just opened
 */
export const windowShape = (
  { width, height }: { readonly width: number; readonly height: number },
  present: WindowShape | null,
): WindowShape => {
  const hold = present === null ? 1 : present === 'tall' ? HOLD : 1 / HOLD;
  return width > height * hold ? 'wide' : 'tall';
};

/** When a page that opens is upright, for a stylesheet: what `windowShape` says of it. */
export const UPRIGHT = '(max-aspect-ratio: 1/1)';
