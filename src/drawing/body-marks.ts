import { CARD, CHIP, STEP_NUMBER } from '../layout/dimensions.ts';
import { plainText } from '../model/plain-text.ts';
import type { Detail } from './detail.ts';
import { type DrawnBody, hasStack } from './drawing.ts';
import { initialsOf } from './initials.ts';
import {
  BEHIND_OFFSET,
  BODY_BORDER,
  BODY_CORNER,
  BOX_OPACITY,
  DIMMED_NAME_WEIGHT,
  EDGE_DIMMED_OPACITY,
  EDGE_WIDTH,
  INITIALS_CHIP_SIZE,
  INITIALS_SIZE,
  INITIALS_WEIGHT,
  OUTLINE_OFFSET,
  OUTLINE_WIDTH,
  SEAT_BORDER,
  SEAT_DASH,
  SEAT_INFERRED_BORDER,
  SEAT_INSET,
  SEAT_OUT,
  SEAT_SIZE,
  WAITING_OFFSET,
  WAITING_WIDTH,
} from './look.ts';
import { around, leftStrip, type Shape, type Tone } from './shapes.ts';
import { stepShapes } from './step-marks.ts';

/** The shapes of a mark on a body at a level of detail; none where it does not have it. */
type Mark = (drawn: DrawnBody, detail: Detail) => readonly Shape[];

/** From further off still only where bodies are; what is around others keeps its look. */
const isBlock = ({ shape }: DrawnBody, detail: Detail): boolean =>
  detail === 'blocks' && shape !== 'box';

/** A second card behind one that has parts which can be drawn inside it. */
const behind: Mark = (drawn, detail) => {
  const { placed } = drawn;
  if (!hasStack(drawn) || detail !== 'names') return [];
  const card = { ...placed, x: placed.x + BEHIND_OFFSET, y: placed.y + BEHIND_OFFSET };
  return [ground(card, 'surface', 'lane-line')];
};

const ground = (
  { x, y, width, height }: DrawnBody['placed'],
  fill: Tone,
  stroke: Tone,
  fillOpacity?: number,
): Shape => ({
  kind: 'box',
  ...around({ x, y, width, height }, -BODY_BORDER / 2),
  corner: BODY_CORNER - BODY_BORDER / 2,
  fill,
  fillOpacity,
  stroke,
  strokeWidth: BODY_BORDER,
});

/** The card, box or chip itself. Dimmed, it lets the colour of its lane show through. */
const card: Mark = (drawn, detail) => {
  const { shown, placed, shape } = drawn;
  if (isBlock(drawn, detail)) {
    const { x, y, width, height } = placed;
    return [
      { kind: 'box', x, y, width, height, corner: 0, fill: shown.dimmed ? 'lane-line' : 'lane' },
    ];
  }
  const line = shown.dimmed || !shown.selected ? 'lane-line' : 'lane';
  return [
    ground(
      placed,
      shown.dimmed ? 'lane-surface' : 'surface',
      shown.turn === 'acts' ? 'accent' : line,
      shape === 'box' && !shown.dimmed ? BOX_OPACITY : undefined,
    ),
  ];
};

const edge: Mark = (drawn, detail) => {
  const { shown, placed, shape } = drawn;
  if (shape === 'chip' || isBlock(drawn, detail)) return [];
  return [
    {
      kind: 'path',
      path: leftStrip(placed, EDGE_WIDTH, BODY_CORNER),
      fill: shown.turn === 'acts' ? 'accent' : 'lane',
      fillOpacity: shown.dimmed && shown.turn !== 'acts' ? EDGE_DIMMED_OPACITY : undefined,
    },
  ];
};

/** What the numbers of its steps take of a body, under its name. */
const roomForSteps = ({ steps = [] }: DrawnBody['placed']): number => {
  const [first, last] = [steps[0], steps.at(-1)];
  return first && last ? last.y + last.height - first.y + STEP_NUMBER.above : 0;
};

/** The measured lines, each in its middle. A card and a chip have them in their middle, a box on top. */
const words: Mark = ({ shown, placed, captionLines, shape, padding }, detail) => {
  if (detail === 'blocks' || (detail === 'initials' && shape !== 'box')) return [];
  const isChip = shape === 'chip';
  const { size, weight, lineHeight } = isChip ? CHIP.font : CARD.nameFont;
  const captions = isChip ? [] : captionLines;
  const total =
    captions.length * CARD.captionFont.lineHeight +
    placed.nameLines.length * lineHeight +
    roomForSteps(placed);
  const top = placed.y + (shape === 'box' ? CARD.paddingTop : (placed.height - total) / 2);
  const belowCaptions = top + captions.length * CARD.captionFont.lineHeight;
  const at = {
    kind: 'words',
    x: placed.x + (isChip ? placed.width / 2 : padding.left),
    anchor: isChip ? 'middle' : 'start',
  } as const;
  const { dimmed } = shown;
  return [
    ...captions.map((text, index) => ({
      ...at,
      text: plainText(text),
      y: top + (index + 0.5) * CARD.captionFont.lineHeight,
      font: CARD.captionFont,
      fill: dimmed
        ? ('ink-dimmed' as const)
        : shown.yours === null
          ? ('ink-muted' as const)
          : ('lane-ink' as const),
    })),
    ...placed.nameLines.map((text, index) => ({
      ...at,
      text: plainText(text),
      y: belowCaptions + (index + 0.5) * lineHeight,
      font: { size, weight: dimmed ? DIMMED_NAME_WEIGHT : weight },
      fill: dimmed ? ('ink-dimmed' as const) : ('ink' as const),
    })),
  ];
};

/** The numbers of the steps in which it acts. */
const steps: Mark = ({ shown, placed }, detail) =>
  detail !== 'names'
    ? []
    : (placed.steps ?? []).flatMap((box, index) => {
        const step = shown.steps[index];
        return step ? stepShapes(box, step.number, step.state) : [];
      });

const initials: Mark = ({ shown, placed, shape, padding }, detail) => {
  if (detail !== 'initials' || shape === 'box') return [];
  const isChip = shape === 'chip';
  // In the middle of what the edge leaves.
  const aside = isChip ? 0 : (padding.left - padding.right) / 2;
  return [
    {
      kind: 'words',
      text: initialsOf(shown),
      x: placed.x + placed.width / 2 + aside,
      y: placed.y + placed.height / 2,
      anchor: 'middle',
      font: { size: isChip ? INITIALS_CHIP_SIZE : INITIALS_SIZE, weight: INITIALS_WEIGHT },
      fill: shown.dimmed ? 'ink-dimmed' : 'ink',
    },
  ];
};

/** The line around what is chosen or asked about, or around who has the turn, which counts most. */
const outline: Mark = ({ shown, placed }) => {
  if (shown.turn === null && !shown.selected && !shown.isSubject) return [];
  const isWaiting = shown.turn === 'waits';
  const width = isWaiting ? WAITING_WIDTH : OUTLINE_WIDTH;
  const off = (isWaiting ? WAITING_OFFSET : OUTLINE_OFFSET) + width / 2;
  return [
    {
      kind: 'box',
      ...around(placed, off),
      corner: BODY_CORNER + off,
      stroke: shown.turn === null ? 'lane' : 'accent',
      strokeWidth: width,
    },
  ];
};

/** A disc, or the left half of one. */
const disc = (x: number, y: number, r: number, isWhole: boolean): string => {
  const half = `M${x},${y - r}A${r},${r} 0 0 0 ${x},${y + r}`;
  return isWhole ? `${half}A${r},${r} 0 0 0 ${x},${y - r}Z` : `${half}Z`;
};

/**
 * Where the chosen municipality sits: a filled mark, half filled when it takes part partially, with a dashed
 * line around it where that is inferred.
 */
const seat: Mark = ({ shown, placed }) => {
  if (shown.seat === null) return [];
  // It sticks out of what is inside the border.
  const off = SEAT_OUT - BODY_BORDER - SEAT_SIZE / 2;
  const [x, y] = [placed.x + placed.width + off, placed.y - off];
  const isInferred = shown.isSeatInferred;
  const isWhole = shown.seat === 'full';
  const border = isInferred ? SEAT_INFERRED_BORDER : SEAT_BORDER;
  const r = (SEAT_SIZE - border) / 2;
  const rim: Shape = {
    kind: 'path',
    path: disc(x, y, r, true),
    fill: isWhole && !isInferred ? 'ink' : 'surface',
    stroke: 'ink',
    strokeWidth: border,
    dash: isInferred ? SEAT_DASH : undefined,
  };
  if (isWhole && !isInferred) return [rim];
  const inner = isInferred ? r - border / 2 - SEAT_INSET : r;
  return [rim, { kind: 'path', path: disc(x, y, inner, isWhole), fill: 'ink' }];
};

/**
 * The marks of a body, from the back to the front. The elements of the page have the same from their
 * stylesheet.
 */
export const BODY_MARKS = {
  behind,
  card,
  edge,
  words,
  steps,
  initials,
  outline,
  seat,
} satisfies Readonly<Record<string, Mark>>;

/** Everything that is drawn of a body at a level of detail, from the back to the front. */
export const bodyShapes = (drawn: DrawnBody, detail: Detail): readonly Shape[] =>
  Object.values(BODY_MARKS).flatMap((mark) => mark(drawn, detail));

/** Bodies in the order to draw them in: a box lies under the chips that are in it. */
export const fromBackToFront = (bodies: readonly DrawnBody[]): readonly DrawnBody[] => [
  ...bodies.filter(({ shape }) => shape === 'box'),
  ...bodies.filter(({ shape }) => shape !== 'box'),
];
